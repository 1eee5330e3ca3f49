import type { TestMethod } from '../probability/rank-test.ts';
import type { Scale } from '../questions/behaviour.ts';
import { holm } from '../statistics/holm.ts';
import { mannWhitney } from '../statistics/mann-whitney.ts';
import { differenceBetween } from './difference.ts';
import type { Difference } from './difference.ts';
import { judge } from './judgement.ts';
import type { Judgement } from './judgement.ts';
import type { ShownPoint } from './trend.ts';

/** What is said of two sets of answers rests on this test. */
export type DifferenceTest = {
	test: 'mann-whitney';
	method: TestMethod;
	p: number;
	/** Holm over the pairs that were compared in one call. */
	adjustedP: number;
	tests: number;
};

export type TestedDifference = Judgement & { size: Difference; restsOn: DifferenceTest };

/**
 * Tests pairs of points as one family, each first against second, in the order given: Mann–Whitney,
 * since the answers are ordinal, with Holm's adjustment. Undefined for what is no pair, or has a
 * point without answers; it is in no family.
 */
export function testDifferences(
	pairs: readonly (readonly [ShownPoint, ShownPoint] | undefined)[],
	options: { scale: Pick<Scale, 'min' | 'max'>; level?: number },
): (TestedDifference | undefined)[] {
	const found = pairs.map((pair) => {
		const size = pair && differenceBetween(...pair, options);
		const test = pair && mannWhitney(pair[0].counts, pair[1].counts);
		return size && test && { size, test };
	});
	const family = found.filter((pair) => pair !== undefined);
	const pValues = holm(family.map(({ test }) => test.p));
	return found.map((pair) => {
		if (!pair) return undefined;
		const { size, test } = pair;
		const adjustedP = Number(pValues[family.indexOf(pair)]);
		const { p, method } = test;
		return {
			...judge(size, { tendency: size.delta.delta, adjustedP }),
			size,
			restsOn: { test: 'mann-whitney', method, p, adjustedP, tests: family.length },
		};
	});
}
