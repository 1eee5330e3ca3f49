import {
	AGREEMENT_SCALE,
	type Question,
	type Questionnaire,
	type QuestionKind,
	WHO5_SCALE,
	WHO5_STATEMENTS,
	WHO5_STEM,
	type Wording,
} from '@raadgiver/survey';

/** One thing that is counted and written into files, with all that a codebook says about it. */
export interface DescribedItem {
	/** Its id in the answers and in the cube. */
	readonly item: string;
	readonly question: Question;
	/** What was asked, in full. */
	readonly wording: Wording;
	/** Names have no order, points have one, and a score is a size. */
	readonly measure: 'nominal' | 'ordinal' | 'scale';
	/** Every value as the cube names it, in the order of the scale; none for a score. */
	readonly values: readonly { value: string; label: Wording }[];
}

/** What the questionnaire's questions are written as, in the order they are asked. */
export function describedItems({ questions }: Pick<Questionnaire, 'questions'>): DescribedItem[] {
	return questions.flatMap((question) => describe(question));
}

function describe<Kind extends QuestionKind>(question: Question<Kind>): readonly DescribedItem[] {
	return describers[question.kind](question);
}

const GIVEN: Wording = { da: 'Har skrevet noget', en: 'Wrote something' };

const SCORE: Wording = { da: 'Score, 0–100', en: 'Score, 0–100' };

const describers: {
	readonly [Kind in QuestionKind]: (question: Question<Kind>) => readonly DescribedItem[];
} = {
	agreement: (question) => [
		{ ...whole(question), measure: 'ordinal', values: AGREEMENT_SCALE.map(asValue) },
	],
	rating: (question) => [
		{
			...whole(question),
			measure: 'ordinal',
			values: Array.from({ length: 11 }, (_, mark) => ({
				value: String(mark),
				label: markLabel(mark, question.ends),
			})),
		},
	],
	choice: (question) => [
		{
			...whole(question),
			measure: 'nominal',
			values: question.options.map(({ id, text }) => ({ value: id, label: text })),
		},
	],
	text: (question) => [
		{ ...whole(question), measure: 'nominal', values: [{ value: 'given', label: GIVEN }] },
	],
	who5: (question) => [
		...WHO5_STATEMENTS.map((statement, index): DescribedItem => ({
			item: `${question.id}-${index + 1}`,
			question,
			wording: joined(WHO5_STEM, ' ', statement),
			measure: 'ordinal',
			values: WHO5_SCALE.toReversed().map(asValue),
		})),
		{
			...whole(question),
			wording: joined(question.text, ' ', SCORE),
			measure: 'scale',
			values: [],
		},
	],
	// It is taken out when the urn opens, so that no file has a place for it.
	'own-code': () => [],
};

function whole(question: Question): Pick<DescribedItem, 'item' | 'question' | 'wording'> {
	return { item: question.id, question, wording: question.text };
}

function asValue({ value, label }: { value: number; label: Wording }) {
	return { value: String(value), label };
}

function markLabel(mark: number, ends: { low: Wording; high: Wording }): Wording {
	const figure = { da: String(mark), en: String(mark) };
	if (mark === 0) return joined(figure, ', ', ends.low);
	return mark === 10 ? joined(figure, ', ', ends.high) : figure;
}

function joined(first: Wording, between: string, second: Wording): Wording {
	return { da: first.da + between + second.da, en: first.en + between + second.en };
}
