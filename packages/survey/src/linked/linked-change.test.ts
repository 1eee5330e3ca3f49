import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkedChange } from './linked-change.ts';
import type { LinkedWave } from './linked-change.ts';
import { linkedPairs } from './linked-pairs.ts';

/** Scores of people called 1, 2, 3 …, and so many complete ones without a code beside them. */
const wave = (scores: readonly (number | undefined)[], others = 10): LinkedWave => {
	const linked = scores.flatMap((score, index): [string, number][] =>
		score === undefined ? [] : [[String(index + 1), score]],
	);
	return { scores: new Map(linked), complete: linked.length + others };
};

describe('who can be followed', () => {
	test('goes from the first score to the latest', () => {
		const waves = [wave([40, 52]), wave([48]), wave([60, 52, 20])].map(({ scores }) => scores);
		expect(Object.fromEntries(linkedPairs(waves))).toEqual({
			1: { first: 40, later: 60 },
			2: { first: 52, later: 52 },
		});
	});

	test('drops out by leaving a wave out, which the newest wave gives no chance to', () => {
		const waves = [wave([40, 52]), wave([undefined, 56, 20])].map(({ scores }) => scores);
		expect(Object.fromEntries(linkedPairs(waves))).toEqual({
			1: { first: 40, later: undefined },
			2: { first: 52, later: 56 },
		});
	});
});

describe('the change of those who can be followed', () => {
	const six = [40, 44, 48, 52, 56, 60];
	const higher = six.map((score) => score + 12);

	test('is over all waves where enough are new in each', () => {
		expect(linkedChange([wave(six), wave(higher)])).toMatchObject({
			waves: 2,
			change: { kind: 'shown', n: 6, change: { mean: 12 } },
		});
	});

	test('stands as it stood while too few are new', () => {
		const waves = [wave(six), wave(higher), wave([0, 0])];
		expect(linkedChange(waves)).toMatchObject({ waves: 2, change: { n: 6, change: { mean: 12 } } });
		const enough = [...waves, wave([0, 0, 0, 0, 0])];
		expect(linkedChange(enough)).toMatchObject({ waves: 4, change: { n: 6 } });
	});

	test('says nothing of those who dropped out when few of them came back', () => {
		const twelve = [...six, ...six];
		const first = linkedChange([wave(twelve), wave(higher)]);
		expect(first.change).toMatchObject({ kind: 'shown', dropouts: { kind: 'shown', n: 6 } });
		const back = linkedChange([wave(twelve), wave(higher), wave([...six, 40])]);
		expect(back).toMatchObject({ waves: 3, change: { n: 7, dropouts: { kind: 'hidden' } } });
	});

	test('is hidden for fewer than the minimum, and not there without a second wave', () => {
		const four = [wave(six.slice(0, 4)), wave(higher.slice(0, 4))];
		expect(linkedChange(four).change).toEqual({ kind: 'hidden', reason: 'small-group' });
		expect(linkedChange(four, { minimum: 3 }).change).toMatchObject({ kind: 'shown', n: 4 });
		expect(linkedChange([wave(six)]).change).toEqual({ kind: 'no-data' });
		expect(linkedChange([]).change).toEqual({ kind: 'no-data' });
	});
});

test('no two figures that were ever shown can be subtracted into those of fewer than five', () => {
	const score = fc.option(
		fc.nat(25).map((raw) => raw * 4),
		{ nil: undefined, freq: 2 },
	);
	const waves = fc.array(fc.array(score, { maxLength: 16 }), { minLength: 2, maxLength: 6 });
	fc.assert(
		fc.property(waves, (given) => {
			const all = given.map((scores) => wave(scores));
			// What the page showed after each wave, of those who stayed and of those who left.
			const shown = all.flatMap((_, index) => {
				const { change, waves: over } = linkedChange(all.slice(0, index + 1));
				if (change.kind !== 'shown') return [];
				const pairs = linkedPairs(all.slice(0, over).map(({ scores }) => scores));
				return [{ pairs: [...pairs], dropouts: change.dropouts.kind }];
			});
			const stayed = shown.map(
				({ pairs }) => new Map(pairs.map(([who, pair]) => [who, pair.later])),
			);
			const gone = shown
				.filter(({ dropouts }) => dropouts === 'shown')
				.map(({ pairs }) => new Map(pairs.map(([who, pair]) => [who, pair.later === undefined])));
			for (const sets of [stayed, gone]) {
				for (const [index, after] of sets.entries()) {
					const before: ReadonlyMap<string, unknown> = sets[index - 1] ?? new Map();
					const isNew = ([who, what]: [string, unknown]) =>
						(before.get(who) ?? false) !== (what ?? false);
					expect([1, 2, 3, 4]).not.toContain([...after].filter(isNew).length);
				}
			}
		}),
	);
});
