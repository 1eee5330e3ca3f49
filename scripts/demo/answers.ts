import {
	gradeAnswer,
	type LearnerAnswer,
	type Question,
	type QuestionKind,
} from '@raadgiver/training';

/** An answer as it is handed in, told apart from others of its kind. */
type Answer = string | number | readonly (string | number)[];

type ByKind<Value> = { readonly [Kind in QuestionKind]: (question: Question<Kind>) => Value };

const places = (some: readonly unknown[]) => some.map((_, place) => place);

const right: ByKind<Answer> = {
	one: ({ options }) => options.findIndex((option) => option.right),
	many: ({ options }) => places(options).filter((place) => options[place]?.right),
	order: ({ items }) => places(items),
	match: ({ pairs }) => pairs.map((pair) => pair.right),
	number: ({ answer }) => answer,
	date: ({ answer }) => answer,
	judge: ({ verdict }) => verdict,
	short: ({ points }) => places(points),
};

/** The two that stand at these places change them. */
function swapped<Thing>(things: readonly Thing[], one: number, other: number): Thing[] {
	const chosen = [things[other], things[one]] as [Thing, Thing];
	return things.map((thing, place) => {
		if (place === one) return chosen[0];
		return place === other ? chosen[1] : thing;
	});
}

const neighboursSwapped = <Thing>(things: readonly Thing[]) =>
	things.slice(1).map((_, place) => swapped(things, place, place + 1));

/** A day before and a day after, and a year off. */
function daysBeside(day: string): string[] {
	const moved = (days: number) =>
		new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
	return [moved(-1), moved(1), moved(-365)];
}

const wrong: ByKind<readonly Answer[]> = {
	one: ({ options }) => places(options).filter((place) => !options[place]?.right),
	many: ({ options }) => {
		const chosen = places(options).filter((place) => options[place]?.right);
		return places(options).map((place) =>
			chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place],
		);
	},
	order: ({ items }) => neighboursSwapped(places(items)),
	match: ({ pairs }) => neighboursSwapped(pairs.map((pair) => pair.right)),
	number: ({ answer }) => [answer + 1, answer * 2, answer === 14 ? 30 : 14],
	date: ({ answer }) => daysBeside(answer),
	judge: ({ verdict }) => [verdict === 'precise' ? 'unclear' : 'precise'],
	short: ({ points }) =>
		places(points).map((place) => places(points).filter((one) => one !== place)),
};

export function rightAnswer<Kind extends QuestionKind>(question: Question<Kind>): Answer {
	const ofKind: (question: Question<Kind>) => Answer = right[question.kind];
	return ofKind(question);
}

/** The mistakes that somebody makes: near the right answer, and none of them right by chance. */
export function mistakes<Kind extends QuestionKind>(question: Question<Kind>): readonly Answer[] {
	const ofKind: (question: Question<Kind>) => readonly Answer[] = wrong[question.kind];
	return ofKind(question).filter((answer) => !gradeAnswer(question, answer as LearnerAnswer<Kind>));
}
