import { expect, test } from 'vitest';
import { cleanText, lengthSeen } from './clean-text.ts';

test.each([
	['  Mette   Å. ', 'Mette Å.'],
	['A\u030Ase', 'Åse'],
	['Mette\r\n\tHansen', 'Mette Hansen'],
	['\u202EetteM\u202C', 'etteM'],
	['\u2067ליאת\u2069', 'ליאת'],
	['Ma\u200Brie', 'Marie'],
	['\u3164\u2800\u00A0', ''],
	['👩‍👩‍👧 Fam', '👩‍👩‍👧 Fam'],
	['1️⃣', '1️⃣'],
	['Z\u0300\u0301\u0302\u0303\u0304\u0305', 'Z\u0300\u0301\u0302'],
	['<b>Ole</b>', '<b>Ole</b>'],
	['', ''],
])('%j stands in the list as %j', (typed, clean) => {
	expect(cleanText(typed)).toBe(clean);
	expect(cleanText(clean)).toBe(clean);
});

test('characters are counted as they are seen', () => {
	expect(lengthSeen('👩‍👩‍👧 Fam')).toBe(5);
	expect(lengthSeen('Åse')).toBe(3);
});
