import type { LawBehind } from './law-behind.ts';

/** A question that has come up for repetition. */
export type DueQuestion = {
	readonly slug: string;
	readonly question: string;
	/** How likely it is that the learner still knows it, from 0 to 1. */
	readonly retrievability: number;
	/** How often it was forgotten after it had been learned. */
	readonly lapses: number;
	readonly law: Exclude<LawBehind, 'outdated'>;
};

/**
 * What somebody must know at work tomorrow counts twice what no law stands behind, and that twice what
 * is history or not law yet.
 */
const lawWeights: Readonly<Record<DueQuestion['law'], number>> = {
	'in-force': 4,
	none: 2,
	'not-in-force': 1,
};

/** Forgetting adds a quarter each time, up to this many times: some questions are simply hard. */
const COUNTED_LAPSES = 4;

/** How much it matters that a question is known, compared with others. */
function importance({ law, lapses }: DueQuestion): number {
	return lawWeights[law] * (1 + Math.min(lapses, COUNTED_LAPSES) / 4);
}

/** The most forgotten and most important first: the chance that it is forgotten times what it matters. */
export function mostNeeded(due: readonly DueQuestion[]): readonly DueQuestion[] {
	const need = (question: DueQuestion) => (1 - question.retrievability) * importance(question);
	return due.toSorted((a, b) => need(b) - need(a) || byName(a, b));
}

/**
 * What matters most first and, among equals, what is remembered best: after a break nearly all is half
 * forgotten, and beginning with what is still there saves the most of it (the order "descending
 * retrievability", which Anki's manual recommends for what has piled up).
 */
export function mostImportant(due: readonly DueQuestion[]): readonly DueQuestion[] {
	return due.toSorted(
		(a, b) => importance(b) - importance(a) || b.retrievability - a.retrievability || byName(a, b),
	);
}

/** So that the same questions come in the same order wherever they are asked. */
function byName(a: DueQuestion, b: DueQuestion): number {
	const [first, second] = [`${a.slug}/${a.question}`, `${b.slug}/${b.question}`];
	return first < second ? -1 : Number(first > second);
}
