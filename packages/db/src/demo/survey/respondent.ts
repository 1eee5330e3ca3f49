import type { RespondentGroup } from '../../generated/client.ts';
import type { DemoAnswers, DemoQuestion } from '../material.ts';
import { chance, normal, wholeNumber } from '../random/draw.ts';
import type { Streams } from '../random/stream.ts';
import { answerTo } from './answer.ts';
import type { Opinions } from './opinions.ts';

/** One of a group's respondents in one wave; wave and place are counted from 0. */
export type Respondent = {
	readonly wave: number;
	readonly group: RespondentGroup;
	/** In a group with lasting attitudes the same place is the same person in every wave. */
	readonly place: number;
	/** The option that they choose where they are asked about themselves, by the question's id. */
	readonly background: Readonly<Record<string, string>>;
	readonly ownCode?: string | undefined;
	/** Who they are in other waves too, and how many there were before, where well-being is followed. */
	readonly followed?: { readonly name: string; readonly earlier: number };
};

/** Who stops midway has seen at least this share of the questions. */
const seenAtLeast = 0.4;

/** How much of a person's well-being goes with how they see the programme (a correlation). */
const wellBeingWithAttitude = 0.25;

/** How much of a person's well-being comes back half a year later, and by how much it has risen. */
const lastingWellBeing = 0.8;
const riseInWellBeing = 0.35;

/** The answers that a respondent gives, to every question that they come to. */
export function respond(
	streams: Streams,
	respondent: Respondent,
	opinions: Opinions,
	questions: readonly DemoQuestion[],
): DemoAnswers {
	const { wave, group, place, background, ownCode, followed } = respondent;
	const random = streams(`${group} ${place} in wave ${wave}`);
	// A stream for every opinion of every citizen would be most of the work, and add nothing.
	const lastingly = (subject: string) =>
		opinions.lasting > 0
			? together(opinions.lasting, normal(streams(`${group} ${place} ${subject}`)), normal(random))
			: normal(random);
	const attitude = lastingly('attitude');
	const own = followed
		? riseInWellBeing * followed.earlier +
			together(lastingWellBeing, normal(streams(`${followed.name} well-being`)), normal(random))
		: normal(random);
	const reached = chance(random, opinions.stopsMidway)
		? wholeNumber(random, Math.ceil(questions.length * seenAtLeast), questions.length - 1)
		: questions.length;
	const situation = {
		random,
		opinions,
		wave,
		background,
		ownCode,
		attitude,
		wellBeing: together(wellBeingWithAttitude, attitude, own),
		viewOf: lastingly,
	};
	return Object.assign(
		{},
		...questions.slice(0, reached).map((question) => answerTo(question, situation)),
	) as DemoAnswers;
}

/** Two standard normal numbers in one, which correlates with the first as said. */
function together(correlation: number, first: number, second: number): number {
	return correlation * first + Math.sqrt(1 - correlation ** 2) * second;
}
