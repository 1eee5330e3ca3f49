import { getLocale } from '#paraglide/runtime.js';

/** The Danish day of a moment, in words: "17. maj 2027". */
export function formatDay(moment: Date): string {
	return new Intl.DateTimeFormat(languageTag(), {
		dateStyle: 'long',
		timeZone: 'Europe/Copenhagen',
	}).format(moment);
}

/** The Danish day and time of a moment: "17. maj 2027 kl. 14.32". */
export function formatMoment(moment: Date): string {
	return new Intl.DateTimeFormat(languageTag(), {
		dateStyle: 'long',
		timeStyle: 'short',
		timeZone: 'Europe/Copenhagen',
	}).format(moment);
}

function languageTag(): string {
	return getLocale() === 'en' ? 'en-GB' : 'da-DK';
}
