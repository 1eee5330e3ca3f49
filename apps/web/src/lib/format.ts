import { getLocale } from '#paraglide/runtime.js';

type Locale = 'da' | 'en';

const languageTag = { da: 'da-DK', en: 'en-GB' } as const;

/** A date column as "17. maj 2027". */
export function longDay(day: Date, locale: Locale = getLocale()): string {
	return day.toLocaleDateString(languageTag[locale], { dateStyle: 'long', timeZone: 'UTC' });
}

/** The Danish day of a moment as "17. maj 2027". */
export function dayOf(moment: Date, locale: Locale = getLocale()): string {
	return moment.toLocaleDateString(languageTag[locale], {
		dateStyle: 'long',
		timeZone: 'Europe/Copenhagen',
	});
}

/** The Danish day and time of a moment as "17. maj 2027 kl. 14.32". */
export function dayAndTime(moment: Date, locale: Locale = getLocale()): string {
	return moment.toLocaleString(languageTag[locale], {
		dateStyle: 'long',
		timeStyle: 'short',
		timeZone: 'Europe/Copenhagen',
	});
}

/** The time in Denmark as "14.32". */
export function clock(moment: Date, locale: Locale = getLocale()): string {
	return moment.toLocaleTimeString(languageTag[locale], {
		hour: '2-digit',
		minute: '2-digit',
		timeZone: 'Europe/Copenhagen',
	});
}

/** 1.234 or 3,9 in Danish. */
export function figure(value: number, decimals = 0, locale: Locale = getLocale()): string {
	return value.toLocaleString(languageTag[locale], {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	});
}

/** A share as "12 %". */
export function percent(share: number, locale: Locale = getLocale()): string {
	return share.toLocaleString(languageTag[locale], { style: 'percent' });
}
