import { expect, test } from 'vitest';
import { hasUnseen } from './unseen.ts';

test.each([
	['Læge og kommune – »sammen«\n\tpå to linjer 🚲', false],
	['en bindestreg, der kan\u00ADdeles', false],
	['NUL\u0000', true],
	['en linje\r\nfra Windows', false],
	['en vogn\r', true],
	['ven\u202Edt', true],
	['isoleret\u2067', true],
])('%j', (text, expected) => {
	expect(hasUnseen(text)).toBe(expected);
});
