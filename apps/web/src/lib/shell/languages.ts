import { getLocale, locales } from '#paraglide/runtime.js';

const names: Record<(typeof locales)[number], string> = { da: 'Dansk', en: 'English' };

/** The page at this address in each language, as the switch in the header offers it. */
export function languagesAt(address: { readonly pathname: string; readonly search: string }) {
	return locales.map((code) => {
		const search = new URLSearchParams(address.search);
		search.set('sprog', code);
		return {
			code,
			name: names[code],
			href: `${address.pathname}?${search}`,
			current: code === getLocale(),
		};
	});
}
