import { isImmutable } from './addresses.ts';

/** Addresses in attributes, in imports, in the Link header and in a sheet's url(). */
const addresses = /(?:href="|src="|import\("|url\("?|<)([^"'()<>\s]+)/g;

/**
 * The unchanging files that a page or a sheet names: scripts, sheets and fonts.
 * @param base the address of the page or the sheet: the files are named from there
 */
export function assetsOf(text: string, base: string): readonly string[] {
	const found = [...text.matchAll(addresses)].flatMap(([, address = '']) => {
		const url = URL.parse(address, base);
		return url && url.origin === new URL(base).origin && isImmutable(url.pathname)
			? [url.pathname]
			: [];
	});
	return [...new Set(found)];
}
