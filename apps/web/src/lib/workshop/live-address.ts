/**
 * Where the socket of a workshop is opened, seen from a page at `here`. One browser may hold both a
 * facilitator's session and a participant's cookie: the pages with an account (`/p/…`) speak as the
 * facilitator.
 */
export function liveAddress(workshopId: string, here: string): string {
	const page = new URL(here);
	const address = new URL(`/live/${workshopId}`, page);
	address.protocol = page.protocol === 'https:' ? 'wss:' : 'ws:';
	if (page.pathname.startsWith('/p/')) address.searchParams.set('as', 'facilitator');
	return address.href;
}
