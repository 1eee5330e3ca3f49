import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { offsetOf } from './offset-of.ts';
import { placeOf } from './place-of.ts';
import { readYaml } from './read-yaml.ts';

test('a path that leads into a single value ends there', () => {
	const { contents } = parseDocument('a: 1\nb: two');
	expect(offsetOf(contents, ['b', 'c', 'd'])).toBe(5);
	expect(offsetOf(null, ['b'])).toBe(0);
});

test('a place is told in words', () => {
	expect(placeOf(['steps', 1], { steps: ['a', 'b'] })).toBe('step 2: ');
	expect(placeOf([0, 'id'], [{ id: 'one' }])).toBe('entry 1 (“one”), id: ');
	expect(placeOf([], {})).toBe('');
});

test('a rule that has no sentence of its own still says that the value is wrong', () => {
	const schema = z.strictObject({ done: z.boolean(), name: z.string().max(3) });
	const { problems } = readYaml({ path: 'a.yaml', text: 'done: 7\nname: long' }, schema);
	expect(problems).toMatchObject([
		{ file: 'a.yaml', line: 1, code: 'not-that', message: 'done: must be something else' },
		{ file: 'a.yaml', line: 2, message: expect.stringContaining('name: Too big') as string },
	]);
});

test.each([
	['a key that stands twice', '? [a]\n: 1\ndone: 1\ndone: 2', 'used-above', 4],
	['the first of two faults', 'a: *b\nc: [', 'alias', 1],
	['brackets in brackets', `name: a\n${'['.repeat(20_000)}`, 'too-many-brackets', 2],
	['more than anybody writes', 'name: abc\n'.repeat(12_000), 'too-long', 10_001],
])('%s is named by its line', (_, text, code, line) => {
	const { value, problems } = readYaml({ path: 'a.yaml', text }, z.unknown());
	expect(value).toBeUndefined();
	expect(problems).toMatchObject([{ code, line }]);
});

test('a problem has a code and what it tells, for those who word it in another language', () => {
	const schema = z.strictObject({ kind: z.enum(['act', 'order']) });
	const { problems } = readYaml({ path: 'a.yaml', text: 'kind: law' }, schema);
	expect(problems).toMatchObject([
		{ path: ['kind'], code: 'one-of', values: { known: 'act, order' } },
	]);
});
