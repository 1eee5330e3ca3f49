import type { Prisma } from '../../generated/client.ts';
import { chance, normal, wholeNumber } from '../random/draw.ts';
import type { Random, Streams } from '../random/stream.ts';
import type { DemoModule } from './material.ts';

export type Purpose = Prisma.TrainingAnswerCreateManyInput['purpose'];

/** How much is known at each point, before it is taught and after. */
const taught: Readonly<Record<Purpose, number>> = {
	before: -0.5,
	step: 1.3,
	after: 1.7,
	repetition: 2.6,
	delta: 1.7,
};

/** The share that somebody who knows nothing guesses. */
const guessed = 0.15;

/**
 * The question that misleads: those who know most remember that there should be fourteen days, where
 * it asks for the fewest that there may be.
 */
const misleading = { slug: 'laegeattester', question: 'at-least-days', answer: 14 };

const logistic = (value: number) => 1 / (1 + Math.exp(-value));

/** What somebody answers to a question, and whether that is right. */
export type Given = { readonly given: Prisma.InputJsonValue; readonly right: boolean };

/** Answers a question as somebody of that ability does. */
export function answerQuestion(
	module: DemoModule,
	question: string,
	person: { readonly ability: number; readonly random: Random },
	{ purpose, streams }: { readonly purpose: Purpose; readonly streams: Streams },
): Given {
	const { right, wrong } = module.questions[question] ?? { right: 0, wrong: [] };
	const misleads = module.slug === misleading.slug && question === misleading.question;
	const difficulty = 0.7 * normal(streams(`question ${module.slug} ${question}`));
	const knows = misleads
		? logistic(-0.5 - 1.6 * person.ability)
		: guessed + (1 - guessed) * logistic(person.ability + taught[purpose] - difficulty);
	if (chance(person.random, knows)) return { given: right, right: true };
	if (misleads) return { given: misleading.answer, right: false };
	const mistake = wrong[wholeNumber(person.random, 0, Math.max(0, wrong.length - 1))];
	return mistake === undefined ? { given: right, right: true } : { given: mistake, right: false };
}

/** Chooses in a scene; those who know more choose well more often. */
export function chooseIn(
	choices: readonly { readonly isGood: boolean }[],
	{ ability, random }: { readonly ability: number; readonly random: Random },
): number {
	const good = choices.findIndex(({ isGood }) => isGood);
	if (good >= 0 && chance(random, logistic(0.9 + ability))) return good;
	return wholeNumber(random, 0, choices.length - 1);
}
