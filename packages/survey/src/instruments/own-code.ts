import type { Wording } from '../questionnaire/wording.ts';

/**
 * How a respondent makes a code of their own: what they know by heart and will answer alike in half
 * a year. A change of the recipe gives other codes, and nobody is found again.
 */
export const OWN_CODE_RECIPE: readonly Wording[] = [
	{
		da: 'De to første bogstaver i din mors fornavn',
		en: 'The first two letters of your mother’s first name',
	},
	{
		da: 'Den dag i måneden, du er født, med to cifre',
		en: 'The day of the month you were born, with two digits',
	},
	{
		da: 'De to første bogstaver i den by, du er født i',
		en: 'The first two letters of the town you were born in',
	},
];

export const OWN_CODE_EXAMPLE: Wording = {
	da: 'Hedder din mor Karen, og er du født den 14. i Odense, er koden KA14OD.',
	en: 'If your mother’s name is Karen and you were born on the 14th in Odense, the code is KA14OD.',
};

const PARTS = /^(\p{L}{2})\p{L}*(\d{1,2})(\p{L}{2})\p{L}*$/u;

/**
 * An own code in its one spelling, such as `KA14OD`; undefined for what is none. Small letters,
 * spaces, accents and whole names are fine, and Å is AA: in half a year the same person may write
 * Århus where they wrote Aarhus.
 *
 * @example
 * readOwnCode('ka 14 od'); // => 'KA14OD'
 * readOwnCode('Åse, 4, Århus'); // => 'AA04AA'
 * readOwnCode('KA32OD'); // => undefined
 */
export function readOwnCode(written: string): string | undefined {
	const parts = PARTS.exec(plainLetters(written).replace(/[^\p{L}\d]/gu, ''));
	if (!parts) return undefined;
	const [, mother = '', day = '', town = ''] = parts;
	if (Number(day) < 1 || Number(day) > 31) return undefined;
	return `${mother}${day?.padStart(2, '0')}${town}`;
}

/** Capitals without accents; Æ and Ø are letters of their own. */
function plainLetters(text: string): string {
	return text
		.normalize('NFC')
		.toUpperCase()
		.replaceAll('Å', 'AA')
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}
