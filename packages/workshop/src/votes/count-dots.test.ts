import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDots } from './count-dots.ts';

const examples = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

test('as many dots are the same place, and the place after it is skipped', () => {
	expect(countDots({ a: 1, b: 3, c: 3 }, examples)).toEqual([
		{ id: 'b', dots: 3, place: 1, tied: true },
		{ id: 'c', dots: 3, place: 1, tied: true },
		{ id: 'a', dots: 1, place: 3, tied: false },
		{ id: 'd', dots: 0, place: 4, tied: false },
	]);
});

test('without a single dot all share the first place', () => {
	expect(countDots({}, examples).map(({ place, tied }) => [place, tied])).toEqual(
		examples.map(() => [1, true]),
	);
	expect(countDots({ a: 3 }, [])).toEqual([]);
});

test('dots follow an example that is merged into another, and go with one that is taken out', () => {
	const ranked = countDots({ a: 2, b: 3, c: 2 }, [
		{ id: 'a' },
		{ id: 'b', removed: true },
		{ id: 'c', mergedInto: 'a' },
	]);
	expect(ranked).toEqual([{ id: 'a', dots: 4, place: 1, tied: false }]);
});

test('half a dot is no dot', () => {
	expect(() => countDots({ a: 0.5 }, examples)).toThrow(RangeError);
	expect(() => countDots({ a: -1 }, examples)).toThrow(RangeError);
});

test('no dot is lost, and nobody with more stands below', () => {
	const votes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(9));
	fc.assert(
		fc.property(votes, (dots) => {
			const ranked = countDots(dots, examples);
			const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
			expect(sum(ranked.map((each) => each.dots))).toBe(sum(Object.values(dots)));
			for (const each of ranked) {
				expect(each.place - 1).toBe(ranked.filter((other) => other.dots > each.dots).length);
			}
		}),
	);
});
