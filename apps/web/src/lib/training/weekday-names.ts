import { getLocale } from '#paraglide/runtime.js';

type Locale = 'da' | 'en';

const names = {
	da: new Intl.DateTimeFormat('da-DK', { weekday: 'long', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
};

const lists = { da: new Intl.ListFormat('da-DK'), en: new Intl.ListFormat('en-GB') };

/** Monday is 1, as 1 January 2024 was. */
export function weekdayName(weekday: number, locale: Locale = getLocale()): string {
	return names[locale].format(Date.UTC(2024, 0, weekday));
}

/** Several weekdays in a sentence: "mandag, onsdag og fredag". */
export function weekdayNames(weekdays: readonly number[], locale: Locale = getLocale()): string {
	return lists[locale].format(
		weekdays.toSorted((a, b) => a - b).map((weekday) => weekdayName(weekday, locale)),
	);
}
