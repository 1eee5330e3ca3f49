import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSamples } from './parse-samples.ts';

const shipped = new URL(
	'../../../../content/workshops/samarbejdet-2021/examples.yaml',
	import.meta.url,
);

test('what ships is enough for ten groups, and each has its own words', () => {
	const { examples, notes } = parseSamples(readFileSync(shipped, 'utf8'));
	expect(examples.length).toBeGreaterThanOrEqual(20);
	expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
	expect(new Set(examples.map(({ level }) => level)).size).toBe(4);
	expect(examples.some(({ dissent }) => dissent !== '')).toBe(true);
	expect(notes.length).toBeGreaterThan(0);
});

test('an example without what it needs is refused, and named', () => {
	const source = `examples: [{ title: A, what: B, decidedBy: both, level: 1 }]\nnotes: []`;
	expect(() => parseSamples(source)).toThrow(/needs/);
});
