import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier } from './kaplan-meier.ts';
import { logRank } from './log-rank.ts';
import { restrictedMean } from './restricted-mean.ts';
import { riskTable } from './risk-table.ts';
import type { Durations } from './risk-table.ts';
import { survivalAt } from './survival-at.ts';

const durations: fc.Arbitrary<Durations> = fc.array(
	fc.record({ time: fc.nat(40), isEnded: fc.boolean(), n: fc.integer({ min: 1, max: 5 }) }),
	{ minLength: 2, maxLength: 20 },
);
const ended = (time: number, n = 1) => ({ time, isEnded: true, n });
const lost = (time: number, n = 1) => ({ time, isEnded: false, n });

describe('a survival curve', () => {
	test('never rises, and stays in its interval', () => {
		fc.assert(
			fc.property(durations, (followed) => {
				let before = 1;
				for (const { survival, low, high } of kaplanMeier(followed)?.steps ?? []) {
					expect(survival).toBeLessThanOrEqual(before);
					expect(low).toBeGreaterThanOrEqual(0);
					expect(low).toBeLessThanOrEqual(survival);
					expect(high).toBeGreaterThanOrEqual(survival);
					expect(high).toBeLessThanOrEqual(1);
					before = survival;
				}
			}),
		);
	});

	test('is the share that is left where nobody was lost', () => {
		fc.assert(
			fc.property(durations, fc.nat(40), (followed, time) => {
				const known = followed.map((row) => ({ ...row, isEnded: true }));
				const curve = kaplanMeier(known);
				const left = known.reduce((sum, row) => sum + (row.time > time ? row.n : 0), 0);
				if (curve) expect(survivalAt(curve, time)).toBeCloseTo(left / curve.n, 8);
			}),
		);
	});

	test('has its median in the middle of the while that it lies at one half', () => {
		expect(kaplanMeier([ended(2), ended(4), ended(7), ended(9)])?.median).toBe(5.5);
		expect(kaplanMeier([ended(2), ended(4), lost(7, 2)])?.median).toBe(4);
		expect(kaplanMeier([ended(2, 3), ended(7)])?.median).toBe(2);
		expect(kaplanMeier([ended(2), lost(7, 3)])?.median).toBeUndefined();
		expect(kaplanMeier([lost(7, 3)])).toEqual({ steps: [], median: undefined, events: 0, n: 3 });
	});
});

describe('a restricted mean', () => {
	test('is the mean of what counts where nobody was lost', () => {
		fc.assert(
			fc.property(durations, fc.integer({ min: 1, max: 45 }), (followed, horizon) => {
				const known = followed.map((row) => ({ ...row, isEnded: true }));
				const n = known.reduce((sum, row) => sum + row.n, 0);
				const sum = known.reduce((all, row) => all + row.n * Math.min(row.time, horizon), 0);
				expect(restrictedMean(known, horizon)?.mean).toBeCloseTo(sum / n, 8);
			}),
		);
	});

	test('is not known beyond what was followed', () => {
		expect(restrictedMean([ended(2), lost(7)], 8)).toBeUndefined();
		expect(restrictedMean([ended(2), lost(7)], 7)?.mean).toBe(4.5);
		expect(restrictedMean([ended(2), lost(7), { ...lost(9), n: 0 }], 8)).toBeUndefined();
		expect(restrictedMean([lost(7)], 5)).toMatchObject({ mean: 5, low: 5, high: 5, n: 1 });
		expect(restrictedMean([], 5)).toBeUndefined();
	});

	test.each([0, -1, Infinity, Number.NaN])('refuses a horizon of %s', (horizon) => {
		expect(() => restrictedMean([ended(2)], horizon)).toThrow(RangeError);
	});
});

describe('the log-rank test', () => {
	test('does not depend on the order of the groups', () => {
		fc.assert(
			fc.property(durations, durations, durations, (a, b, c) => {
				const [there, back] = [logRank([a, b, c]), logRank([c, a, b])];
				expect(back === undefined).toBe(there === undefined);
				if (!there || !back) return;
				expect(back.chiSquare).toBeCloseTo(there.chiSquare, 6);
				const sums = there.groups.reduce((sum, group) => sum + group.events - group.expected, 0);
				expect(sums).toBeCloseTo(0, 8);
			}),
		);
	});

	test('finds nothing between groups that are alike', () => {
		const group = [ended(2), ended(4), lost(6)];
		const found = logRank([group, group, group]);
		expect(found?.chiSquare).toBeCloseTo(0, 8);
		expect(found).toMatchObject({ degreesOfFreedom: 2 });
		expect(found?.p).toBeCloseTo(1, 8);
	});

	test('leaves a group without anybody out', () => {
		const [a, b] = [
			[ended(2), ended(4), lost(6)],
			[ended(5), ended(8), lost(9)],
		];
		expect(logRank([a, [], b])).toEqual(logRank([a, b]));
	});

	test.each<[string, Durations[]]>([
		['one group', [[ended(2), ended(4)]]],
		['one group with anybody', [[ended(2), ended(4)], []]],
		['groups in which nothing ended', [[lost(2)], [lost(4)]]],
		['groups that were never followed together', [[ended(2), lost(3)], [lost(1)]]],
	])('of %s gives undefined', (_, groups) => {
		expect(logRank(groups)).toBeUndefined();
	});
});

test.each([
	['a time below 0', ended(-1)],
	['a time without end', ended(Infinity)],
	['half a person', ended(1, 0.5)],
	['fewer than nobody', ended(1, -1)],
])('%s is refused', (_, row) => {
	expect(() => riskTable([[row]])).toThrow(RangeError);
});
