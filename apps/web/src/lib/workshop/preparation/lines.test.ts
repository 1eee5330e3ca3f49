import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

test('a line is a thing, however the lines end and however often it is said', () => {
	expect(linesOf(' Attester \r\n\nMøder\nAttester\n')).toEqual(['Attester', 'Møder']);
	expect(linesOf('  \n ')).toEqual([]);
});
