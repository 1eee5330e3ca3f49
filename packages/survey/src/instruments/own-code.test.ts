import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OWN_CODE_EXAMPLE, readOwnCode } from './own-code.ts';

test.each([
	['small letters and spaces', ' ka 14 od ', 'KA14OD'],
	['signs between the parts', 'KA-14.OD', 'KA14OD'],
	['a day with one digit', 'Ka 4 Od', 'KA04OD'],
	['whole names', 'Karen 14 Odense By', 'KA14OD'],
	['Æ and Ø', 'Æb01øs', 'ÆB01ØS'],
	['accents', 'Éva 3 Zürich', 'EV03ZU'],
	['Å in any spelling', 'åse 14 A\u030Arhus', 'AA14AA'],
	['AA', 'Aase 14 Aarhus', 'AA14AA'],
])('%s are understood', (_, written, code) => {
	expect(readOwnCode(written)).toBe(code);
});

test.each(['', 'KA', '14', 'KA14', 'K14OD', 'KA14O', 'KA32OD', 'KA00OD', 'KA145OD', '14KAOD'])(
	'“%s” is no code',
	(written) => {
		expect(readOwnCode(written)).toBeUndefined();
	},
);

test('a code read again is the same code', () => {
	const letters = fc.string({ unit: 'grapheme', maxLength: 4 });
	const written = fc.tuple(letters, fc.nat(40), letters).map((parts) => parts.join(' '));
	fc.assert(
		fc.property(written, (text) => {
			const code = readOwnCode(text);
			if (code !== undefined) expect(readOwnCode(code)).toBe(code);
		}),
	);
});

test('the example is a code', () => {
	for (const text of Object.values(OWN_CODE_EXAMPLE)) {
		const [code = ''] = /[A-Z]{2}\d{2}[A-Z]{2}/.exec(text) ?? [];
		expect(readOwnCode(code)).toBe(code);
	}
});
