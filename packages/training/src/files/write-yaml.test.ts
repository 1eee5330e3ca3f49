import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from './write-yaml.ts';

const ids = (count: number) =>
	Array.from({ length: count }, (_, index) => `example-act/11-a/${index}`);

test('ids stand on one line where they fit, and below each other where not', () => {
	expect(writeYaml({ refs: ids(2) })).toBe('refs: [example-act/11-a/0, example-act/11-a/1]\n');
	expect(writeYaml({ refs: ids(9) })).toContain('refs:\n  - example-act/11-a/0\n');
	expect(writeYaml({ missing: [] })).toBe('missing: []\n');
});

test('a line may have 100 characters, and no more', () => {
	const text = `${'ord '.repeat(23)}ende`;
	expect(text).toHaveLength(96);
	expect(writeYaml({ to: text })).toBe(`to: ${text}\n`);
	expect(writeYaml({ why: text })).toBe(`why: >-\n  ${text}\n`);
});

test('texts of several lines keep them', () => {
	expect(writeYaml([{ text: 'Kære læge.\nHilsen' }])).toBe(
		'- text: |-\n    Kære læge.\n    Hilsen\n',
	);
});

test('what has an id stands apart from what is above it', () => {
	expect(writeYaml([{ id: 'one' }, { id: 'two' }])).toBe('- id: one\n\n- id: two\n');
	expect(writeYaml([{ page: 'one' }, { page: 'two' }])).toBe('- page: one\n- page: two\n');
});

test('what is left out is not written', () => {
	expect(writeYaml({ id: 'one', refs: undefined })).toBe('id: one\n');
	expect(writeYaml(null)).toBe('null\n');
});

test('whatever is written is read again as it was', () => {
	const text = fc
		.oneof(fc.string({ maxLength: 150 }), fc.lorem({ maxCount: 30 }))
		.map((words) => words.trim());
	const entry = fc.record({ id: fc.integer(), text, refs: fc.array(text, { maxLength: 3 }) });
	fc.assert(
		fc.property(fc.array(entry, { maxLength: 3 }), (entries) => {
			expect(parse(writeYaml(entries))).toEqual(entries);
		}),
		{ numRuns: 50 },
	);
});
