import { expect, test } from 'vitest';
import { MARKDOWN_ATTACKS } from '../../testing/markdown-attacks.ts';
import { markdownProblems } from './markdown-rules.ts';
import { pageTree } from './page-tree.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** All that a page tree may consist of; a browser makes nothing else of it. */
const kinds = new Set([
	...['strong', 'emphasis', 'code', 'break', 'link', 'law', 'picture'],
	...['heading', 'paragraph', 'list', 'quote', 'husk', 'rule', 'table', 'brev', 'film'],
]);

/** Every object inside a value. */
function objectsIn(value: unknown): readonly Record<string, unknown>[] {
	if (typeof value !== 'object' || value === null) return [];
	const inside = Object.values(value).flatMap(objectsIn);
	return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

/** As a browser reads an address on a page of ours. */
const schemeOf = (address: string) => new URL(address, 'https://raadgiver.example/p/x/').protocol;

test('there are enough of them', () => {
	expect(new Set(MARKDOWN_ATTACKS).size).toBeGreaterThan(100);
});

test.each(MARKDOWN_ATTACKS)('%j becomes no element and no unsafe address', (attack) => {
	for (const body of [attack, `Før.\n\n${attack}\n\nEfter.`, `Før ${attack} efter.`]) {
		for (const node of objectsIn(pageTree(body))) {
			expect(kinds).toContain(node['kind']);
			if ('address' in node)
				expect(['https:', 'mailto:']).toContain(schemeOf(`${node['address']}`));
		}
	}
});

test('most are refused before anybody sees them, and what is taken is only words', () => {
	const taken = MARKDOWN_ATTACKS.filter(
		(attack) => markdownProblems(parseMarkdown(attack)).length === 0,
	);
	expect(taken.length).toBeLessThan(MARKDOWN_ATTACKS.length / 3);
	for (const attack of taken) {
		expect(JSON.stringify(pageTree(attack))).not.toMatch(
			/"(address)":"(javascript|data|vbscript):/i,
		);
	}
});
