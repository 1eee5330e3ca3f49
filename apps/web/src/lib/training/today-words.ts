import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { TodayItem } from './today-item.ts';

type Locale = 'da' | 'en';

/** What a thing to do today is called, as a link or in a mail. */
export function itemTitle(item: TodayItem, locale: Locale = getLocale()): string {
	switch (item.kind) {
		case 'change':
			return m.learning_item_change({ where: item.where }, { locale });
		case 'repetition':
			return m.learning_item_repetition({ count: item.questions.length }, { locale });
		case 'continue':
			return m.learning_item_continue({ title: item.title }, { locale });
		case 'begin':
			return m.learning_item_begin({ title: item.title }, { locale });
	}
}

type Words = Record<TodayItem['kind'], () => string>;

/** What it is about, and what happens in it. */
export const itemText: Words = {
	change: m.learning_item_change_text,
	repetition: m.learning_item_repetition_text,
	continue: m.learning_item_continue_text,
	begin: m.learning_item_begin_text,
};

/** The words of the button that begins it. */
export const itemButton: Words = {
	change: m.learning_item_change_begin,
	repetition: m.learning_item_repetition_begin,
	continue: m.learning_item_continue_begin,
	begin: m.learning_item_begin_begin,
};

/** Where a thing to do is done. `home` is the programme's address. */
export function itemAddress(item: TodayItem, home: string): string {
	if (item.kind === 'change') return `${home}/laering/aendring/${item.change}`;
	if (item.kind === 'repetition') return `${home}/laering/genopfrisk`;
	return `${home}/modul/${item.slug}`;
}

/** Whole minutes, one at least: what takes half a minute is said to take one. */
export function minutesOf(seconds: number): number {
	return Math.max(1, Math.round(seconds / 60));
}
