import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('what Word and web pages bring along becomes plain lines', () => {
	expect(plainText('Ét\r\nto\rtre\vfire\u2028fem\tseks', { lines: true })).toBe(
		'Ét\nto\ntre\nfire\nfem seks',
	);
	expect(plainText('Ét\nto', { lines: false })).toBe('Ét to');
});

test('control characters, turned writing, pictures and halves of characters are left out', () => {
	expect(plainText('a\u0000b\u0007c\u202Ed\uFFFCe\uFEFFf\uD83Dg', { lines: true })).toBe('abcdefg');
});

test('emoji, accents, script and HTML are kept as the text they are', () => {
	const text = '<script>alert(1)</script> 👨‍👩‍👧 cafe\u0301 “ja” – 100 %';
	expect(plainText(text, { lines: true })).toBe(text);
});
