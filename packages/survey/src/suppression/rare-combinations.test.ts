import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rareCombinations } from './rare-combinations.ts';

const people = (answers: string, n: number) => ({ answers: answers.split(' '), n });

describe('the questions that single somebody out are', () => {
	test('none where each combination is common', () => {
		const common = [people('valby new', 5), people('valby old', 6), people('vesterbro new', 5)];
		expect(rareCombinations(['area', 'contact'], common, 5)).toEqual([]);
		expect(rareCombinations([], [], 5)).toEqual([]);
	});

	test('those that do so together, where neither does alone', () => {
		const crossed = [
			people('valby new', 5),
			people('valby old', 1),
			people('vesterbro new', 1),
			people('vesterbro old', 5),
		];
		expect(rareCombinations(['area', 'contact'], crossed, 5)).toEqual([['area', 'contact']]);
	});

	test('the smallest, and each of several', () => {
		const answers = [people('valby new solo', 20), people('vesterbro old solo', 4)];
		expect(rareCombinations(['area', 'contact', 'size'], answers, 5)).toEqual([
			['area'],
			['contact'],
		]);
	});

	test('not even needed where there are too few in all', () => {
		expect(rareCombinations(['area'], [people('valby', 4)], 5)).toEqual([[]]);
	});

	test('found without a combination that nobody has', () => {
		expect(rareCombinations(['area'], [people('valby', 9), people('vesterbro', 0)], 5)).toEqual([]);
	});
});

test('leaving out a question of each set leaves no rare combination', () => {
	const questions = ['a', 'b', 'c'];
	const combination = fc.record({
		answers: fc.array(fc.constantFrom('1', '2'), { minLength: 3, maxLength: 3 }),
		n: fc.nat({ max: 9 }),
	});
	fc.assert(
		fc.property(fc.array(combination), (combinations) => {
			const left = new Set(questions);
			const rare = rareCombinations(questions, combinations, 5);
			for (const [first] of rare) left.delete(first ?? '');
			if (rare[0]?.length === 0) return;
			const kept = combinations.map(({ answers, n }) => ({
				answers: answers.filter((_, place) => left.has(questions[place] ?? '')),
				n,
			}));
			expect(rareCombinations([...left], kept, 5)).toEqual([]);
		}),
	);
});

test('what cannot be is refused', () => {
	expect(() => rareCombinations(['area'], [], 1)).toThrow(RangeError);
	expect(() => rareCombinations(['area'], [people('valby', 0.5)], 5)).toThrow(RangeError);
	expect(() => rareCombinations(['area'], [people('valby new', 5)], 5)).toThrow(RangeError);
});
