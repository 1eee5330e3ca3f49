import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import reference from './statistics.json' with { type: 'json' };

// `note` explains the values, and `datasets` holds what the sections are computed from.
const NO_SECTION = ['note', 'datasets'];

test('every section of the reference values is compared with by a test', () => {
	const tests = readdirSync(import.meta.dirname)
		.filter((file) => file.endsWith('.test.ts'))
		.map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
		.join('\n');
	const compared = [...tests.matchAll(/\breference\.(\w+)/g)].map(([, section]) => section);
	const sections = Object.keys(reference).filter((key) => !NO_SECTION.includes(key));
	expect(sections.filter((section) => !compared.includes(section))).toEqual([]);
});
