import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareGroups } from './compare-groups.ts';
import { compareWaves } from './compare-waves.ts';
import type { Base } from './hide-small-group.ts';
import { mostMoved } from './most-moved.ts';
import { trend } from './trend.ts';
import type { TrendPoint, TrendWave } from './trend.ts';
import type { VerdictRow } from './verdict.ts';
import { verdicts } from './verdicts.ts';
import { wellBeingChange } from './well-being-change.ts';

const scale = { min: 1, max: 5, top: 4 };

const answers = fc
	.array(fc.nat(14), { minLength: 5, maxLength: 5 })
	.map((n) => n.map((count, index) => ({ value: index + 1, n: count })));

const fewAnswers = fc
	.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
	.map((values) => values.map((value) => ({ value, n: 1 })));

const base: fc.Arbitrary<Base> = fc.oneof(
	{ weight: 8, arbitrary: answers },
	fewAnswers,
	fc.constantFrom<Base>([], 'withheld', undefined),
	// All answers equal.
	fc.record({ value: fc.integer({ min: 1, max: 5 }), n: fc.nat(30) }).map((row) => [row]),
);

const isFew = (counts: Base) => {
	if (counts === 'withheld' || counts === undefined) return false;
	const n = counts.reduce((sum, row) => sum + row.n, 0);
	return n > 0 && n < 5;
};

const waves: fc.Arbitrary<TrendWave[]> = fc
	.array(fc.record({ counts: base, comparable: fc.boolean() }, { requiredKeys: ['counts'] }), {
		maxLength: 9,
	})
	.map((list) => list.map((wave, index) => ({ ...wave, wave: `w${index}` })));

const rows: fc.Arbitrary<VerdictRow[]> = fc.array(
	fc.record({
		theme: fc.constantFrom('access', 'respect', 'time'),
		group: fc.constantFrom('gp', 'citizen', 'adviser'),
		scale: fc.constant(scale),
		trend: waves.map((list) => trend(list, scale)),
	}),
	{ maxLength: 6 },
);

const point: fc.Arbitrary<TrendPoint> = fc
	.record({ counts: base, comparable: fc.boolean() })
	.map((wave) => trend([{ ...wave, wave: 'w' }], scale).points)
	.map(([first]) => first ?? { wave: 'w', kind: 'no-data' });

/** The numbers anywhere in a result that are no figures. */
function unreadable(result: unknown): unknown[] {
	if (typeof result === 'number') return Number.isFinite(result) ? [] : [result];
	if (typeof result !== 'object' || result === null) return [];
	return Object.values(result).flatMap(unreadable);
}

describe('every figure can be read', () => {
	test('of a page of verdicts', () => {
		fc.assert(
			fc.property(rows, (page) => {
				const found = verdicts(page);
				expect(found).toHaveLength(page.length);
				expect(unreadable([page, found, mostMoved(found)])).toEqual([]);
			}),
		);
	});

	test('of a comparison', () => {
		fc.assert(
			fc.property(fc.array(point, { maxLength: 4 }), (points) => {
				const groups = points.map((one, index) => ({ group: `g${index}`, point: one }));
				const pairs = points.map((one, index) => ({
					group: `g${index}`,
					before: one,
					after: points[0] ?? one,
				}));
				expect(unreadable(compareGroups(groups, { scale }))).toEqual([]);
				expect(unreadable(compareWaves(pairs, { scale }))).toEqual([]);
			}),
		);
	});

	test('of the change of well-being', () => {
		const score = fc.nat(25).map((raw) => raw * 4);
		const person = fc.record({ first: score, later: fc.option(score, { nil: undefined }) });
		fc.assert(
			fc.property(fc.array(person, { maxLength: 40 }), fc.nat(9), (people, outside) => {
				const change = wellBeingChange(people, { outside });
				expect(unreadable(change)).toEqual([]);
				const mirrored = people.map(({ first, later }) => ({
					first: 100 - first,
					later: later === undefined ? undefined : 100 - later,
				}));
				const back = wellBeingChange(mirrored, { outside });
				expect(back.kind).toBe(change.kind);
				if (change.kind === 'shown' && back.kind === 'shown') {
					expect(back.change.mean).toBeCloseTo(-change.change.mean, 9);
					expect(back.relevant.down).toEqual(change.relevant.up);
					expect(back.restsOn.p).toBeCloseTo(change.restsOn.p, 9);
				}
			}),
		);
	});
});

test('what few people answered, and how few, changes nothing that is said', () => {
	fc.assert(
		fc.property(waves, fewAnswers, (list, others) => {
			const changed = list.map((wave) => (isFew(wave.counts) ? { ...wave, counts: others } : wave));
			const withheld = list.map((wave) =>
				isFew(wave.counts) ? { ...wave, counts: 'withheld' as const } : wave,
			);
			const said = (given: TrendWave[]) => {
				const row = { theme: 'access', group: 'gp', scale, trend: trend(given, scale) };
				return { row, verdict: verdicts([row]) };
			};
			expect(said(changed)).toEqual(said(list));
			expect(said(withheld)).toEqual(said(list));
		}),
	);
});

test('the order of the rows changes no verdict and no headline', () => {
	const shuffled = rows.chain((page) =>
		fc.record({
			page: fc.constant(page),
			order: fc.shuffledSubarray([...page.keys()], { minLength: page.length }),
		}),
	);
	fc.assert(
		fc.property(shuffled, ({ page, order }) => {
			const straight = verdicts(page);
			const turned = verdicts(order.flatMap((index) => page[index] ?? []));
			expect(turned).toEqual(order.map((index) => straight[index]));
			const headlines = (found: typeof straight) =>
				mostMoved(found).map(({ theme, group, size }) => [theme, group, size.delta.delta]);
			expect(headlines(turned)).toEqual(headlines(straight));
		}),
	);
});

test('waves the other way round change the sign of a comparison and nothing else', () => {
	fc.assert(
		fc.property(point, point, (before, after) => {
			const [there] = compareWaves([{ group: 'gp', before, after }], { scale });
			const [back] = compareWaves([{ group: 'gp', before: after, after: before }], { scale });
			if (!there || !('size' in there) || !back || !('size' in back)) {
				expect(back?.kind).toBe(there?.kind);
				return;
			}
			expect(back.size.difference).toBeCloseTo(-there.size.difference, 9);
			expect(back.size.delta.delta).toBeCloseTo(-there.size.delta.delta, 9);
			expect(back.restsOn.p).toBeCloseTo(there.restsOn.p, 9);
			expect(back.certainty).toBe(there.certainty);
		}),
	);
});
