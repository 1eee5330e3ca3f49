import { describe, expect, test } from 'vitest';
import { minimumSchema, readTarget, targetsSchema, typedTarget } from './settings-form.ts';

describe('a target', () => {
	const schema = targetsSchema([
		{ theme: 'access', name: 'Tilgængelighed', scale: { min: 1, max: 5 } },
	]);
	const problems = (access: string) => schema.safeParse({ access }).error?.issues ?? [];

	test('is a number on the scale of the theme, with a comma or a point', () => {
		expect(['4,2', '4.2', ' 1 ', '5'].flatMap(problems)).toEqual([]);
		expect([readTarget('4,25'), readTarget('4')]).toEqual([4.25, 4]);
	});

	test('may be left out', () => {
		expect(problems('')).toEqual([]);
		expect(schema.parse({})).toEqual({ access: '' });
	});

	test.each(['0,9', '5,1', '-3', 'fire', '4,123', '1e1'])(
		'is not %s, and the field says what it takes',
		(text) => {
			expect(problems(text)).toMatchObject([
				{
					path: ['access'],
					message: expect.stringContaining('Tilgængelighed: Skriv et tal fra 1 til 5') as string,
				},
			]);
		},
	);

	test('is shown as it was typed', () => {
		expect(typedTarget(4.2)).toBe('4,2');
		expect(typedTarget(undefined)).toBe('');
	});
});

describe('the smallest group', () => {
	test('is a whole number from three to fifty', () => {
		expect(minimumSchema.parse({ minimumGroup: '8' })).toEqual({ minimumGroup: 8 });
		for (const minimumGroup of ['2', '51', '4,5', '', 'mange'])
			expect(minimumSchema.safeParse({ minimumGroup }).error?.issues, minimumGroup).toMatchObject([
				{ message: expect.stringContaining('fra 3 til 50') as string },
			]);
	});
});
