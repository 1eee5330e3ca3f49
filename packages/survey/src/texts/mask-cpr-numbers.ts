import { MARKERS } from './markers.ts';

/** A birthday with its century and the four last digits: "01.02.1990-1234". */
const withCentury = /(?<!\d)(\d{2})[\s./-]?(\d{2})[\s./-]?(?:19|20)(\d{2})\s?[-–]?\s?\d{4}(?!\d)/g;

/** A day with its century or with a time of day after it, which no number begins with. */
const day =
	/((?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}\s(?:[01]?\d|2[0-3])[.:][0-5]\d)(?!\d))/;

/** Digits, with up to three characters between groups of them. */
const groupsOfDigits = /\d+(?:[\s./:_*\u2010-\u2015-]{1,3}\d+)*/g;

/**
 * Masks CPR numbers: ten digits that begin with a day, month and year, in one or in any groups. The
 * number is not proved by its check digit, which many given since 2007 do not have. Substitute
 * numbers, whose day is raised by 60, are masked too.
 */
export function maskCprNumbers(text: string): string {
	return text
		.replace(withCentury, (found, ...digits: string[]) =>
			isBirthday(digits.slice(0, 3).join('')) ? MARKERS.cpr : found,
		)
		.split(day)
		.map((part, index) => (index % 2 === 1 ? part : part.replace(groupsOfDigits, maskGroups)))
		.join('');
}

/** Masks each row of whole groups that makes a number. */
function maskGroups(found: string): string {
	const groups = [...found.matchAll(/\d+/g)];
	let masked = '';
	let written = 0;
	for (const { index } of groups) {
		const end = index < written ? undefined : endOfNumber(found, index);
		if (end === undefined) continue;
		masked += found.slice(written, index) + MARKERS.cpr;
		written = end;
	}
	return masked + found.slice(written);
}

/** Where the number ends that begins here, if one does and no further digit follows at once. */
function endOfNumber(groups: string, start: number): number | undefined {
	const ten = /^(?:\d\D*){9}\d(?!\d)/.exec(groups.slice(start))?.[0];
	return ten !== undefined && isBirthday(ten.replace(/\D/g, '')) ? start + ten.length : undefined;
}

/** Whether the first six digits can be a day, a month and a year of two digits. */
function isBirthday(digits: string): boolean {
	const day = Number(digits.slice(0, 2)) % 60;
	const month = Number(digits.slice(2, 4));
	const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	return Number(digits.slice(0, 2)) <= 91 && day >= 1 && day <= longest;
}
