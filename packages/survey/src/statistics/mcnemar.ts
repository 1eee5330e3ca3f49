import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { chiSquareUpperTail } from '../probability/tails.ts';

export type McNemar = {
	p: number;
	exactP: number;
	chiSquare: number;
	chiSquareP: number;
	n: number;
};

/**
 * Did more of the same people go one way than the other on a yes–no question? `toYes` and `toNo` are
 * those who changed; those who stayed say nothing about it. n is those who changed.
 *
 * Method: p is the mid-p of McNemar's test, which the product shows: the exact p (`exactP`, twice the
 * smaller binomial tail, as R's binom.test(toYes, n)) is always on the cautious side, and mid-p counts
 * only half of the found outcome (Fagerland, Lydersen & Laake 2013). `chiSquare` and its p are R's
 * mcnemar.test(correct = FALSE), or with `correct` its continuity correction, for many changes. Two-sided.
 * Missing: leave out a person without both answers; nobody who changed gives undefined.
 * Throws RangeError unless both are whole numbers of at least 0.
 *
 * @example
 * mcnemar(2, 10); // => { p: 0.0225, exactP: 0.0386, chiSquare: 5.3333, chiSquareP: 0.0209, n: 12 }
 * mcnemar(0, 0); // => undefined
 */
export function mcnemar(
	toYes: number,
	toNo: number,
	{ correct = false }: { correct?: boolean } = {},
): McNemar | undefined {
	if (![toYes, toNo].every((count) => Number.isSafeInteger(count) && count >= 0)) {
		throw new RangeError('those who changed must be whole numbers of at least 0');
	}
	const n = toYes + toNo;
	if (n === 0) return undefined;
	const fewer = Math.min(toYes, toNo);
	const tail = binomialCdf(fewer, n, 0.5);
	const beyond = binomialCdf(fewer - 1, n, 0.5);
	const apart = Math.max(Math.abs(toYes - toNo) - (correct ? 1 : 0), 0);
	const chiSquare = apart ** 2 / n;
	return {
		p: Math.min(1, tail + beyond),
		exactP: Math.min(1, 2 * tail),
		chiSquare,
		chiSquareP: chiSquareUpperTail(chiSquare, 1),
		n,
	};
}
