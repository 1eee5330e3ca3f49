import { expect, test } from 'vitest';
import { insertBlock, insertInline } from './markdown-marks.ts';

test('a block stands on lines of its own, and the next comes after it', () => {
	const text = 'Før. Midt. Efter.';
	const put = insertBlock({ text, start: 5, end: 10 }, (chosen) => `## ${chosen}`);
	expect(put.text).toBe('Før.\n\n## Midt.\n\nEfter.');
	expect(put.text.slice(0, put.start)).toBe('Før.\n\n## Midt.');
	expect(put.end).toBe(put.start);
	expect(insertBlock({ text: '', start: 0, end: 0 }, () => '- punkt').text).toBe('- punkt\n');
});

test('a link stands where the words stood', () => {
	const put = insertInline({ text: 'Se loven.', start: 3, end: 8 }, (chosen) => `[${chosen}](x)`);
	expect(put.text).toBe('Se [loven](x).');
	expect(put.text.slice(put.start)).toBe('.');
});
