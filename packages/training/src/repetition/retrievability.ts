import { default_w, forgetting_curve } from 'ts-fsrs';
import type { Memory } from './remember.ts';

const millisecondsADay = 86_400_000;

/**
 * How likely it is that the learner still knows it, from 0 to 1: the forgetting curve of FSRS 6 with its
 * published parameters, as py-fsrs 6 reckons it. 1 at the moment of the answer, and 0.9 after as many
 * days as its stability says.
 *
 * @throws RangeError when the moment is before the last answer
 * @example
 * retrievability({ stability: 10, reviewedAt: new Date('2027-03-01T12:00:00Z') }, new Date('2027-03-11T12:00:00Z')); // => 0.9
 */
export function retrievability(
	{ stability, reviewedAt }: Pick<Memory, 'stability' | 'reviewedAt'>,
	at: Date,
): number {
	if (at < reviewedAt) throw new RangeError('Nothing can be asked of before it was answered');
	return forgetting_curve(
		default_w,
		(Number(at) - Number(reviewedAt)) / millisecondsADay,
		stability,
	);
}
