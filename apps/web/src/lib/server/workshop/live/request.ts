import type { IncomingMessage } from 'node:http';
import { ORIGIN } from '$app/env/private';

const ADDRESS = /^\/live\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Which workshop a request for a socket names, and whether it comes from a facilitator's page. */
export function workshopIn(
	url = '/',
): { readonly workshopId: string; readonly comesToLead: boolean } | undefined {
	const { pathname, searchParams } = new URL(url, 'http://live');
	const workshopId = ADDRESS.exec(pathname)?.[1];
	if (!workshopId) return undefined;
	return { workshopId, comesToLead: searchParams.get('as') === 'facilitator' };
}

/**
 * Whether one of our own pages asks. Browsers send cookies along with a socket that any page opens, and
 * say only in this header which page it is.
 */
export function comesFromUs({ headers }: IncomingMessage): boolean {
	const ours = ORIGIN ? new URL(ORIGIN).origin : `http://${headers.host}`;
	return headers.origin === ours;
}
