import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bowker } from './bowker.ts';
import type { Counts } from './counts.ts';
import { mcnemar } from './mcnemar.ts';
import { pairedT } from './paired-t.ts';
import { pseudomedian } from './pseudomedian.ts';
import { signedRank } from './signed-rank.ts';

const changes: fc.Arbitrary<Counts> = fc
	.array(fc.record({ value: fc.integer({ min: -6, max: 6 }), n: fc.nat(12) }), { maxLength: 9 })
	.filter((rows) => rows.some((row) => row.n > 0));
const ZERO_RULES = ['pratt', 'wilcox', 'zsplit'] as const;

const rowsOf = (counts: Counts): Counts =>
	counts.flatMap(({ value, n }) => Array.from({ length: n }, () => ({ value, n: 1 })));
const times = (counts: Counts, factor: number): Counts =>
	counts.map(({ value, n }) => ({ value: value * factor, n }));

function close(actual: number | undefined, expected: number | undefined) {
	if (expected === undefined) expect(actual).toBeUndefined();
	else expect(actual).toBeCloseTo(expected, 8);
}

describe('changes', () => {
	test('the other way round have the same p and the opposite sign', () => {
		fc.assert(
			fc.property(changes, fc.constantFrom(...ZERO_RULES), (found, zeros) => {
				const back = times(found, -1);
				close(signedRank(back, { zeros })?.p, signedRank(found, { zeros })?.p);
				close(
					signedRank(back, { zeros, alternative: 'less' })?.p,
					signedRank(found, { zeros, alternative: 'greater' })?.p,
				);
				close(pseudomedian(back)?.low, -Number(pseudomedian(found)?.high));
				const [there, turned] = [pairedT(found), pairedT(back)];
				expect(turned === undefined).toBe(there === undefined);
				if (there === undefined) return;
				close(turned?.p, there.p);
				close(turned?.t, -there.t);
			}),
		);
	});

	test('give the same as counts and as rows, on every scale', () => {
		fc.assert(
			fc.property(changes, fc.integer({ min: 1, max: 9 }), (found, factor) => {
				const rows = times(rowsOf(found).toReversed(), factor);
				expect(signedRank(rows)).toEqual(signedRank(found));
				close(pairedT(rows)?.p, pairedT(found)?.p);
				close(pseudomedian(rows)?.low, Number(pseudomedian(found)?.low) * factor);
			}),
		);
	});

	test('have a p from 0 to 1', () => {
		fc.assert(
			fc.property(changes, fc.constantFrom(...ZERO_RULES), (found, zeros) => {
				const p = Number(signedRank(found, { zeros })?.p);
				expect(p).toBeGreaterThan(0);
				expect(p).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('of a medium number of people have nearly the same p exactly and approximately', () => {
		const sizes = fc.array(
			fc.record({ value: fc.integer({ min: -30, max: 30 }), n: fc.constant(1) }),
			{
				minLength: 25,
				maxLength: 50,
			},
		);
		fc.assert(
			fc.property(sizes, (found) => {
				const exact = Number(signedRank(found, { method: 'exact' })?.p);
				const normal = Number(signedRank(found, { method: 'normal' })?.p);
				expect(Math.abs(exact - normal)).toBeLessThan(0.05);
			}),
		);
	});

	test('are found by Pratt as rarely as the zeros ask for', () => {
		const few = [{ value: 1, n: 6 }];
		const among = [...few, { value: -3, n: 1 }, { value: 0, n: 40 }];
		// Left out, the 40 who did not change leave the large fall weighing most; ranked, it weighs as the rest.
		expect(signedRank(among)?.p).toBeLessThan(Number(signedRank(among, { zeros: 'wilcox' })?.p));
		expect(signedRank(few)).toMatchObject({ statistic: 21, p: 2 / 64, unchanged: 0 });
	});
});

describe('yes and no', () => {
	const number = fc.nat(400);

	test('do not care which is which, and mid-p lies below the exact p', () => {
		fc.assert(
			fc.property(number, number, (toYes, toNo) => {
				fc.pre(toYes + toNo > 0);
				const found = mcnemar(toYes, toNo);
				expect(mcnemar(toNo, toYes)).toEqual(found);
				expect(found?.p).toBeLessThanOrEqual(Number(found?.exactP));
				expect(found?.exactP).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('are two answers to Bowker', () => {
		fc.assert(
			fc.property(number, number, (toYes, toNo) => {
				fc.pre(toYes + toNo > 0);
				const table = [
					[3, toYes],
					[toNo, 9],
				];
				close(bowker(table)?.p, mcnemar(toYes, toNo)?.chiSquareP);
			}),
		);
	});
});

test('answers that nobody moved between cost Bowker no certainty', () => {
	const two = [
		[20, 10],
		[3, 8],
	];
	const unused = [
		[20, 10, 0],
		[3, 8, 0],
		[0, 0, 5],
	];
	expect(bowker(unused)).toEqual({ ...bowker(two), n: 46 });
});
