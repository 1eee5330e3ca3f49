import { chance, wholeNumber } from '../random/draw.ts';
import { later } from './later.ts';
import { reform } from './law-rows.ts';
import type { Notebook } from './notebook.ts';

/** When somebody took the lesson about the change of the law, if they learned the old and have. */
export function lessonTaken({ learned, random, learner, sources }: Notebook): Date | undefined {
	const before = learned.get(reform.reference);
	const effectiveOn = new Date(reform.effectiveOn);
	const isTold = before !== undefined && before < effectiveOn;
	const takenAt = later(effectiveOn, wholeNumber(random, 30_000, 3_000_000));
	const takes = isTold && learner.keepsUp && chance(random, 0.7) && takenAt < sources.today;
	return takes ? takenAt : undefined;
}
