import { getLocale } from '#paraglide/runtime.js';

type Locale = 'da' | 'en';

/** How many digits stand after the comma. */
export type Decimals = 0 | 1 | 2 | 3;

/** The same format in each language. Made once: making a formatter costs a hundred times its use. */
type InBoth<Format> = Readonly<Record<Locale, Format>>;

const dates = (options: Intl.DateTimeFormatOptions): InBoth<Intl.DateTimeFormat> => ({
	da: new Intl.DateTimeFormat('da-DK', options),
	en: new Intl.DateTimeFormat('en-GB', options),
});

const numbers = (options: Intl.NumberFormatOptions): InBoth<Intl.NumberFormat> => ({
	da: new Intl.NumberFormat('da-DK', options),
	en: new Intl.NumberFormat('en-GB', options),
});

const inDenmark = { timeZone: 'Europe/Copenhagen' } as const;
const dateColumns = dates({ dateStyle: 'long', timeZone: 'UTC' });
const days = dates({ dateStyle: 'long', ...inDenmark });
const moments = dates({ dateStyle: 'long', timeStyle: 'short', ...inDenmark });
const clocks = dates({ hour: '2-digit', minute: '2-digit', ...inDenmark });
const exactClocks = dates({ timeStyle: 'medium', ...inDenmark });
const percents = numbers({ style: 'percent' });
const decimal = (digits: Decimals) =>
	numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits });
const figures = [decimal(0), decimal(1), decimal(2), decimal(3)] as const;

/** A date column as "17. maj 2027". */
export function longDay(day: Date, locale: Locale = getLocale()): string {
	return dateColumns[locale].format(day);
}

/** The Danish day of a moment as "17. maj 2027". */
export function dayOf(moment: Date, locale: Locale = getLocale()): string {
	return days[locale].format(moment);
}

/** The Danish day and time of a moment as "17. maj 2027 kl. 14.32". */
export function dayAndTime(moment: Date, locale: Locale = getLocale()): string {
	return moments[locale].format(moment);
}

/** The time in Denmark as "14.32". */
export function clock(moment: Date, locale: Locale = getLocale()): string {
	return clocks[locale].format(moment);
}

/** The time in Denmark to the second, as "14.32.08". */
export function exactClock(moment: Date, locale: Locale = getLocale()): string {
	return exactClocks[locale].format(moment);
}

/** 1.234 or, with one decimal, 3,9 in Danish. */
export function figure(
	value: number,
	decimals: Decimals = 0,
	locale: Locale = getLocale(),
): string {
	// A page has a thousand small counts, and a formatter takes longer over each than all else does.
	if (decimals === 0 && Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
	return figures[decimals][locale].format(value);
}

/** A share as "12 %". */
export function percent(share: number, locale: Locale = getLocale()): string {
	return percents[locale].format(share);
}
