const dataName = '/__data.json';

/** The page that SvelteKit's data at this path belongs to; the path itself where it is a page. */
export function pageOf(pathname: string): string {
	return pathname.endsWith(dataName) ? pathname.slice(0, -dataName.length) : pathname;
}

/** Where SvelteKit asks for the data of a page when it has been opened from another. */
export function dataOf(page: string): string {
	return page + dataName;
}

/** Whether SvelteKit asks for a page's data, and not for the page. */
export function isData(pathname: string): boolean {
	return pathname.endsWith(dataName);
}

/**
 * Whether a page is the learner's own: modules, what is due today, and what they learned. Nothing else
 * is ever kept on the phone.
 */
export function isLearnersPage(pathname: string): boolean {
	return /^\/p\/[^/]+\/(modul\/[^/]+(\/(\d+|lov))?|laering(\/(?!svar$|bevis).*)?)$/.test(
		pageOf(pathname),
	);
}

/** The slug of the programme that a path lies in. */
export function programmeOf(pathname: string): string | undefined {
	return /^\/p\/([^/]+)(\/|$)/.exec(pathname)?.[1];
}

/** The page that says that there is no connection. */
export function offlinePage(programme: string): string {
	return `/p/${programme}/laering/uden-forbindelse`;
}

/** The page with the day's repetition. */
export function sittingPage(programme: string): string {
	return `/p/${programme}/laering/genopfrisk`;
}

/** Whether a file never changes under its address, because its address is made of what it holds. */
export function isImmutable(pathname: string): boolean {
	return pathname.startsWith('/_app/immutable/');
}
