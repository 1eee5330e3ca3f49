import { expect, test } from 'vitest';
import { idFrom } from './id-from.ts';

test('an id is made of words, and no other has it', () => {
	expect(idFrom('Årets  størrelse: é!', [])).toBe('aarets-stoerrelse-e');
	expect(idFrom('Møde', ['moede', 'moede-2'])).toBe('moede-3');
	expect(idFrom('…', [])).toBe('del');
});
