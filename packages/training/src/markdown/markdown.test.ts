import { expect, test } from 'vitest';
import { lawLinks } from './law-links.ts';
import { lineOf } from './line-of.ts';
import { markdownProblems } from './markdown-rules.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { plainText } from './plain-text.ts';

test('links to the register are found wherever they stand, with their line', () => {
	const tree = parseMarkdown(
		'Se [loven](lov:a/b/c) og [siden](https://example.dk).\n\n:::husk\n- **[Ring](lov:a/b/d)** først.\n:::\n',
	);
	expect(lawLinks(tree)).toEqual([
		{ reference: 'a/b/c', text: 'loven', line: 1 },
		{ reference: 'a/b/d', text: 'Ring', line: 4 },
	]);
});

test('what looks like a link in a line of code is none', () => {
	expect(lawLinks(parseMarkdown('`[loven](lov:a/b/c)`'))).toEqual([]);
});

test('a colon before a letter is no block', () => {
	expect(plainText(parseMarkdown('Kl. 9:a, se Svar:ja.'))).toBe('Kl. 9:a, se Svar:ja.');
});

test('the plain text has a line for each heading, paragraph and cell', () => {
	const body = `## Frister

**LÆ 125** er
en [status](lov:a/b/c).

| Attest | Frist |
| - | - |
| LÆ 125 | 14 dage |

:::brev{title="Fra lægen"}
1. Svimmelhed.
:::

![En cykel](cykel.png)

***
`;
	expect(plainText(parseMarkdown(body)).split('\n')).toEqual([
		'Frister',
		'LÆ 125 er en status.',
		'Attest',
		'Frist',
		'LÆ 125',
		'14 dage',
		'Svimmelhed.',
		'En cykel',
	]);
});

test.each([
	['# Overskrift', 'headings begin with ##: the page has its title'],
	['<script>alert(1)</script>', 'HTML is not shown: write it in Markdown'],
	['Hej <b>du</b>', 'HTML is not shown: write it in Markdown'],
	['[her](javascript:alert(1))', 'the address “javascript:alert(1)” is not taken'],
	['[her](JaVaScRiPt:alert)', 'the address “JaVaScRiPt:alert” is not taken'],
	['[her](data:text/html,x)', 'the address “data:text/html,x” is not taken'],
	['[her](//example.dk)', 'the address “//example.dk” is not taken'],
	['[her][1]\n\n[1]: vbscript:x', 'the address “vbscript:x” is not taken'],
	['<javascript:alert(1)>', 'the address “javascript:alert(1)” is not taken'],
	['[](https://example.dk)', 'the link has no words to tap on'],
	['![Cykel](javascript:x)', 'the picture “javascript:x” is not among our files'],
	[
		'![Cykel](https://example.dk/x.png)',
		'the picture “https://example.dk/x.png” is not among our files',
	],
	['![](cykel.png)', 'the picture has no words for those who cannot see it'],
	['![][1]\n\n[1]: cykel.png', 'the picture has no words for those who cannot see it'],
	['::husk', '“::husk” is no block: a block begins and ends with :::'],
	[':::tip\nRing.\n:::', '“:::tip” is no block: there are brev, film, husk'],
	[':::brev\nHej.\n:::', '“:::brev” needs a title'],
	[':::film{title="x"}\nHej.\n:::', '“:::film” needs a url that begins with https://'],
	[
		':::film{title="x" url="javascript:x"}\nHej.\n:::',
		'“:::film” needs a url that begins with https://',
	],
])('%s is refused', (body, message) => {
	const found = markdownProblems(parseMarkdown(`## Først\n\n${body}`)).map(
		(problem) => problem.message,
	);
	expect(new Set(found)).toEqual(new Set([message]));
});

test.each([
	'[loven](lov:a/b/c), [siden](https://example.dk/x), [skriv](mailto:a@example.dk)',
	'![Cykel][1] og [andet][1]\n\n[1]: pictures/cykel.png',
	':::husk\nRing.\n:::',
	':::film{title="En samtale" url="https://example.dk"}\nHej.\n:::',
	'| a | b |\n| - | - |\n| 1 | 2 |',
])('%s is taken', (body) => {
	expect(markdownProblems(parseMarkdown(body))).toEqual([]);
});

test('a node that was made by hand has no line', () => {
	expect(() => lineOf({ type: 'text', value: 'x' })).toThrow(RangeError);
});
