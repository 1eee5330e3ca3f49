import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cliffsDelta } from './cliffs-delta.ts';
import { cohensD } from './cohens-d.ts';
import { cohensDz } from './cohens-dz.ts';
import { cohensKappa } from './cohens-kappa.ts';
import type { Counts } from './counts.ts';
import { mannWhitney } from './mann-whitney.ts';
import { netPromoters } from './net-promoters.ts';
import { npsDifference } from './nps-difference.ts';
import { npsInterval } from './nps-interval.ts';
import { npsWald } from './nps-wald.ts';
import { rankBiserial } from './rank-biserial.ts';
import { reliableChange } from './reliable-change.ts';
import { shareAgainstTarget } from './share-against-target.ts';
import { standardErrorOfMeasurement } from './standard-error-of-measurement.ts';

const answers: fc.Arbitrary<Counts> = fc
	.array(fc.record({ value: fc.nat(10), n: fc.nat(20) }), { maxLength: 11 })
	.filter((rows) => rows.reduce((sum, row) => sum + row.n, 0) >= 2);
const scale = { factor: fc.integer({ min: 1, max: 9 }), step: fc.integer({ min: -50, max: 50 }) };

const moved = (counts: Counts, factor: number, step: number) =>
	counts.map(({ value, n }) => ({ value: value * factor + step, n }));

function close(actual: number | undefined, expected: number | undefined) {
	expect(Number(actual)).toBeCloseTo(Number(expected), 8);
}

describe('Cliff’s delta', () => {
	test('the other way round changes its sign and nothing else', () => {
		fc.assert(
			fc.property(answers, answers, (first, second) => {
				for (const measure of [cliffsDelta, rankBiserial]) {
					const [there, back] = [measure(first, second), measure(second, first)];
					close(back?.delta, -Number(there?.delta));
					close(back?.low, -Number(there?.high));
					close(back?.high, -Number(there?.low));
				}
			}),
		);
	});

	test('asks for nothing but the order', () => {
		fc.assert(
			fc.property(answers, answers, fc.record(scale), (first, second, { factor, step }) => {
				const there = cliffsDelta(moved(first, factor, step), moved(second, factor, step));
				expect(there).toEqual(cliffsDelta(first, second));
			}),
		);
	});

	test('is what Mann–Whitney counts', () => {
		fc.assert(
			fc.property(answers, answers, (first, second) => {
				const found = cliffsDelta(first, second);
				const ranks = mannWhitney(first, second);
				const pairs = Number(ranks?.n[0]) * Number(ranks?.n[1]);
				close(found?.delta, (2 * Number(ranks?.statistic)) / pairs - 1);
			}),
		);
	});

	test('lies in its interval, and both between −1 and 1', () => {
		fc.assert(
			fc.property(answers, answers, (first, second) => {
				const { delta = 2, low = 2, high = -2 } = cliffsDelta(first, second) ?? {};
				expect(low).toBeGreaterThanOrEqual(-1);
				expect(low).toBeLessThanOrEqual(delta);
				expect(high).toBeGreaterThanOrEqual(delta);
				expect(high).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('is uncertain also where the groups do not overlap, or all answered alike', () => {
		const [low, high] = [[{ value: 1, n: 5 }], [{ value: 5, n: 5 }]];
		expect(cliffsDelta(high, low)).toMatchObject({ delta: 1, high: 1 });
		expect(cliffsDelta(high, low)?.low).toBeLessThan(0.95);
		expect(cliffsDelta(low, high)).toMatchObject({ delta: -1, low: -1 });
		expect(cliffsDelta(low, low)?.high).toBeGreaterThan(0.1);
	});
});

describe('Cohen’s d', () => {
	const spread = (counts: Counts) =>
		new Set(counts.filter(({ n }) => n > 0).map(({ value }) => value)).size > 1;
	const spreadAnswers = answers.filter(spread);

	test('the other way round changes its sign and nothing else', () => {
		fc.assert(
			fc.property(spreadAnswers, spreadAnswers, (first, second) => {
				const [there, back] = [cohensD(first, second), cohensD(second, first)];
				close(back?.d, -Number(there?.d));
				close(back?.g, -Number(there?.g));
				close(back?.low, -Number(there?.high));
			}),
			{ numRuns: 5 },
		);
	});

	test('does not depend on the scale', () => {
		fc.assert(
			fc.property(
				spreadAnswers,
				spreadAnswers,
				fc.record(scale),
				(first, second, { factor, step }) => {
					const there = cohensD(moved(first, factor, step), moved(second, factor, step));
					close(there?.d, cohensD(first, second)?.d);
				},
			),
			{ numRuns: 5 },
		);
	});

	test('of the same people tells a rise from a fall', () => {
		const rise = [
			{ value: 4, n: 5 },
			{ value: 8, n: 5 },
		];
		const [up, down] = [cohensDz(rise), cohensDz(moved(rise, -1, 0))];
		close(down?.dz, -Number(up?.dz));
		close(down?.low, -Number(up?.high));
	});
});

describe('Net Promoter Score', () => {
	test('lies in its interval, and both between −100 and 100', () => {
		fc.assert(
			fc.property(answers, (counts) => {
				const { nps = 200, low = 200, high = -200 } = npsInterval(counts) ?? {};
				expect(low).toBeGreaterThanOrEqual(-100);
				expect(low).toBeLessThanOrEqual(nps);
				expect(high).toBeGreaterThanOrEqual(nps);
				expect(high).toBeLessThanOrEqual(100);
			}),
		);
	});

	test('has a difference that changes its sign the other way round', () => {
		fc.assert(
			fc.property(answers, answers, (first, second) => {
				const [there, back] = [npsDifference(first, second), npsDifference(second, first)];
				expect(back === undefined).toBe(there === undefined);
				if (!there || !back) return;
				close(back.difference, -there.difference);
				close(back.low, -there.high);
				close(back.p, there.p);
			}),
		);
	});
});

describe('a share against a target', () => {
	test('that it meets exactly has a p of 1', () => {
		expect(shareAgainstTarget({ successes: 4, n: 20 }, 0.2)?.p).toBe(1);
	});

	test('is as far from it, seen from those who did not', () => {
		fc.assert(
			fc.property(
				fc.nat(60),
				fc.nat(60),
				fc.integer({ min: 1, max: 19 }),
				(did, didNot, twentieths) => {
					const n = did + didNot;
					const target = twentieths / 20;
					const [there, back] = [
						shareAgainstTarget({ successes: did, n }, target),
						shareAgainstTarget({ successes: didNot, n }, 1 - target),
					];
					expect(back === undefined).toBe(n === 0);
					if (there && back) close(back.p, there.p);
				},
			),
		);
	});

	test('has one-sided p that share the outcome itself', () => {
		const p = (alternative: 'greater' | 'less') =>
			Number(shareAgainstTarget({ successes: 7, n: 20 }, 0.2, { alternative })?.p);
		// dbinom(7, 20, 0.2)
		close(p('greater') + p('less') - 1, 0.0545498504865);
	});
});

describe('Cohen’s kappa', () => {
	const table = fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), {
		minLength: 3,
		maxLength: 3,
	});

	test('is 1 where two readers agree on everything', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (a, b) => {
				const found = cohensKappa([
					[a, 0],
					[0, b],
				]);
				close(found?.kappa, 1);
				expect(found?.observed).toBe(1);
			}),
		);
	});

	test('does not depend on who is called the first', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const turned = counts.map((_, i) => counts.map((row) => Number(row[i])));
				const [there, back] = [cohensKappa(counts), cohensKappa(turned)];
				expect(back === undefined).toBe(there === undefined);
				if (!there || !back) return;
				close(back.kappa, there.kappa);
				close(back.low, there.low);
				expect(there.low).toBeLessThanOrEqual(there.kappa);
				expect(there.high).toBeGreaterThanOrEqual(there.kappa);
			}),
		);
	});
});

test('a better instrument needs a smaller change', () => {
	const at = (reliability: number) => reliableChange({ sd: 20, reliability });
	expect(at(0.9)).toBeLessThan(at(0.8));
	expect(reliableChange({ sd: 20, reliability: 0.8, level: 0.9 })).toBeLessThan(at(0.8));
});

const four = [{ value: 3, n: 4 }];

describe('misuse is refused', () => {
	test.each<[string, () => unknown]>([
		['a level of 1', () => cliffsDelta(four, four, 1)],
		['a recommendation of 11', () => netPromoters([{ value: 11, n: 1 }])],
		['half a recommendation', () => netPromoters([{ value: 6.5, n: 1 }])],
		['a recommendation below 0', () => netPromoters([{ value: -1, n: 1 }])],
		['a target of nothing', () => shareAgainstTarget({ successes: 1, n: 2 }, 0)],
		['a target of all', () => shareAgainstTarget({ successes: 1, n: 2 }, 1)],
		['readers of unequal categories', () => cohensKappa([[1, 2]])],
		['half a text', () => cohensKappa([[0.5]])],
		['fewer than no texts', () => cohensKappa([[-1]])],
		['a spread below 0', () => standardErrorOfMeasurement({ sd: -1, reliability: 0.8 })],
		['a spread without end', () => standardErrorOfMeasurement({ sd: Infinity, reliability: 0.8 })],
		['a reliability over 1', () => standardErrorOfMeasurement({ sd: 1, reliability: 1.1 })],
		['a reliability below 0', () => standardErrorOfMeasurement({ sd: 1, reliability: -0.1 })],
	])('%s', (_, misuse) => {
		expect(misuse).toThrow(RangeError);
	});
});

describe('no data gives undefined', () => {
	const one = [{ value: 3, n: 1 }];
	test.each<[string, unknown]>([
		['delta of one answer', cliffsDelta(one, four)],
		['delta from one answer', cliffsDelta(four, one)],
		['rank-biserial of one answer', rankBiserial(one, four)],
		['d of one answer', cohensD(one, four)],
		['d from one answer', cohensD(four, one)],
		['d without any spread', cohensD(four, four)],
		['dz of nobody', cohensDz([])],
		['dz of one person', cohensDz(one)],
		['dz of equal changes', cohensDz(four)],
		['nps', npsInterval([])],
		['plain nps', npsWald([])],
		['a difference from nothing', npsDifference([], four)],
		['a difference to nothing', npsDifference(four, [])],
		['a difference without any spread', npsDifference(four, four)],
		['a share of nobody', shareAgainstTarget({ successes: 0, n: 0 }, 0.5)],
		['kappa of nothing', cohensKappa([])],
		['kappa of one category', cohensKappa([[7]])],
	])('%s', (_, result) => {
		expect(result).toBeUndefined();
	});
});
