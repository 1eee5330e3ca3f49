const base = 'http://this.site';

/**
 * The address as a path on this site, or nothing if it leads elsewhere: whoever signs in must not be
 * led to a stranger's page that looks like ours. Read as browsers read it, where `\` is `/`, tabs do not
 * count and `/.//other.site` becomes `//other.site`.
 *
 * @example localPath('/p/valby') // '/p/valby'
 * @example localPath('//other.site') // undefined
 */
export function localPath(address: string | null | undefined): string | undefined {
	if (!address?.startsWith('/') || !URL.canParse(address, base)) return undefined;
	const url = new URL(address, base);
	if (url.origin !== base || url.pathname.startsWith('//')) return undefined;
	return url.pathname + url.search + url.hash;
}
