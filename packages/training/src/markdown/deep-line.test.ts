import { expect, test } from 'vitest';
import { deepLine } from './deep-line.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { plainText } from './plain-text.ts';

test.each([
	['a quote in a list in a list', '- a\n  - b\n    > c', undefined],
	['a line across', `${'* '.repeat(20)}\n\n***`, undefined],
	['many stars', '**fed** '.repeat(200), undefined],
	['quotes in quotes', `En side.\n\n${'>'.repeat(5000)} x`, 3],
	['lists in lists', '- '.repeat(3000) + 'x', 1],
	['numbered lists', '1. '.repeat(50) + 'x', 1],
	['emphasis in emphasis', '*a\n'.repeat(3000), 1001],
])('%s', (_, body, line) => {
	expect(deepLine(body)).toBe(line);
});

test('what is too deep is text, and is read at once', () => {
	const body = '>'.repeat(5000) + ' x';
	expect(plainText(parseMarkdown(body))).toContain(body);
});
