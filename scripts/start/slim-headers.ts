import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * Sends the files whose address is made of what they hold without the hour, without what tells versions
 * of a file apart, and without saying that the connection stays open, which it does anyway. Browsers
 * keep them for a year and never ask again, and a page has a dozen small ones, each with headers as long
 * as itself.
 */
export function slimHeaders({ url }: IncomingMessage, response: ServerResponse): void {
	if (!url?.startsWith('/_app/immutable/')) return;
	response.sendDate = false;
	response.removeHeader('connection');
	const writeHead = response.writeHead.bind(response);
	response.writeHead = (status: number, headers?: unknown) => {
		const needed = { ...(headers as OutgoingHttpHeaders | undefined) };
		delete needed.etag;
		delete needed['accept-ranges'];
		return writeHead(status, needed);
	};
}
