import type { RespondentGroup } from '../../generated/client.ts';
import type { DemoAnswers, DemoQuestion } from '../material.ts';
import { chance, normal, wholeNumber } from '../random/draw.ts';
import type { Random, Streams } from '../random/stream.ts';
import { answerTo } from './answer.ts';
import type { Opinions } from './opinions.ts';

/** Who stops midway has seen at least this share of the questions. */
const seenAtLeast = 0.4;

/** How much of a person's well-being goes with how they see the programme (a correlation). */
const wellBeingWithAttitude = 0.25;

/**
 * The answers that one of a group's respondents gives in one wave, both counted from 0. In a group
 * with lasting attitudes the same place is the same person in every wave.
 */
export function respond(
	streams: Streams,
	{ wave, group, place }: { wave: number; group: RespondentGroup; place: number },
	opinions: Opinions,
	questions: readonly DemoQuestion[],
): DemoAnswers {
	const random = streams(`${group} ${place} in wave ${wave}`);
	// A stream for every opinion of every citizen would be most of the work, and add nothing.
	const lastingly = (subject: string) =>
		opinions.lasting > 0
			? together(opinions.lasting, normal(streams(`${group} ${place} ${subject}`)), random)
			: normal(random);
	const attitude = lastingly('attitude');
	const wellBeing = together(wellBeingWithAttitude, attitude, random);
	const reached = chance(random, opinions.stopsMidway)
		? wholeNumber(random, Math.ceil(questions.length * seenAtLeast), questions.length - 1)
		: questions.length;
	const situation = { random, opinions, wave, attitude, wellBeing, viewOf: lastingly };
	return Object.assign(
		{},
		...questions.slice(0, reached).map((question) => answerTo(question, situation)),
	) as DemoAnswers;
}

/** A standard normal number that correlates with another one as said. */
function together(correlation: number, other: number, random: Random): number {
	return correlation * other + Math.sqrt(1 - correlation ** 2) * normal(random);
}
