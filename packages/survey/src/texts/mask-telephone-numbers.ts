import { MARKERS } from './markers.ts';

/** With the country before it, a number is one in any groups. */
const abroad = /(?:\+|(?<!\d)00)\s?\d{1,3}\)?(?:[\s./-]{0,2}\d){6,12}(?!\d)/.source;
const withDanishCode = /\(?(?:\+|(?<!\d)00)\s?45\)?(?:[\s./-]{0,2}\d){8}(?!\d)/.source;

/** Two years, as in "2024-2026". */
const twoYears = /(?:19\d\d|20[0-4]\d)[\s.-](?:19\d\d|20[0-4]\d)(?!\d)/.source;

/**
 * Eight digits as Danes write them: in one, by twos, by fours, or in two threes and a two. A full
 * stop stands by twos and fours only: 25.000.000 is an amount. No number begins with 0 or 1.
 */
const eightDigits = [
	/[2-9]\d{7}/,
	/[2-9]\d(?<byTwos>[ \u00a0.-])\d\d\k<byTwos>\d\d\k<byTwos>\d\d/,
	/[2-9]\d{3}[ \u00a0.-]\d{4}/,
	/[2-9]\d(?<threesLast>[ \u00a0-])\d{3}\k<threesLast>\d{3}/,
	/[2-9]\d{2}(?<threeFirst>[ \u00a0-])(?:\d{2}\k<threeFirst>\d{3}|\d{3}\k<threeFirst>\d{2})/,
]
	.map(({ source }) => source)
	.join('|');

const danish = String.raw`(?<![\d§])(?:45[\s-]?)?(?!${twoYears})(?:${eightDigits})(?!\d)`;

const telephone = new RegExp(`${danish}|${withDanishCode}|${abroad}`, 'g');

/** Masks telephone numbers: Danish ones in the usual groups, and any with a country before it. */
export function maskTelephoneNumbers(text: string): string {
	return text.replace(telephone, MARKERS.telephone);
}
