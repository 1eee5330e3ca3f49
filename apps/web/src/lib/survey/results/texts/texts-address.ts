import type { RespondentGroup } from '@raadgiver/survey';

/** Which open answers a page is about. */
export interface ChosenTexts {
	readonly group: RespondentGroup;
	readonly item: string;
	/** A half-year: 2027-1. */
	readonly wave: string;
}

/** The part of an address that says which open answers are meant, and what else it is given. */
export function textsSearch(
	{ group, item, wave }: ChosenTexts,
	more: Readonly<Record<string, string>> = {},
): string {
	return `?${new URLSearchParams({ gruppe: group, spoergsmaal: item, runde: wave, ...more })}`;
}

/** What an address asks for. */
export function textsIn(search: URLSearchParams) {
	return {
		group: search.get('gruppe') ?? undefined,
		item: search.get('spoergsmaal') ?? undefined,
		wave: search.get('runde') ?? undefined,
	};
}

/** What stands for a text: an id in hexadecimal digits. */
const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isTextKey(key: unknown): key is string {
	return typeof key === 'string' && KEY.test(key);
}

/** Where on the list of texts an address stands. What is no key is as if it were not there. */
export function cursorIn(search: URLSearchParams) {
	const keyAt = (name: string) => {
		const key = search.get(name);
		return isTextKey(key) ? key : undefined;
	};
	const unread = search.get('vis') === 'ulaeste';
	return { after: keyAt('efter'), before: keyAt('foer'), unread };
}
