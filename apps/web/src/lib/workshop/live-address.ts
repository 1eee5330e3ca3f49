/**
 * Where the socket of a workshop is opened, seen from a page at `here`. The pages of a programme belong
 * to those who lead the workshop, even where this browser takes part in it too.
 */
export function liveAddress(workshopId: string, here: string): string {
	const address = new URL(`/live/${workshopId}`, here);
	address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
	if (new URL(here).pathname.startsWith('/p/')) address.searchParams.set('as', 'facilitator');
	return address.href;
}
