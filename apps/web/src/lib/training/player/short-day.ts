import { getLocale } from '#paraglide/runtime.js';

/** A day as 27.12.2019, or 27/12/2019 in English: as short as a citation needs it. */
export function shortDay(day: string, locale = getLocale()): string {
	const [year, month, date] = day.split('-').map(Number);
	return [date, month, year].join(locale === 'da' ? '.' : '/');
}
