import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type FileServer = { readonly url: string; readonly stop: () => Promise<void> };

/** What a server was asked, besides the path. */
export type Asked = {
	readonly method: string;
	readonly query: URLSearchParams;
	readonly headers: IncomingMessage['headers'];
	readonly body: () => Promise<string>;
};

export type Answer = {
	readonly status?: number;
	readonly type?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Uint8Array;
};

const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	xml: 'application/xml',
};

/** A plain HTTP server on a free port; what nobody answers is not there. */
export async function serveFiles(
	answer: (path: string, asked: Asked) => Promise<Answer | undefined>,
): Promise<FileServer> {
	const server = createServer((request, response) => {
		const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
		const { method = 'GET', headers } = request;
		answer(pathname, { method, query, headers, body: () => text(request) }).then(
			(found) => {
				const type = found?.type ?? types[pathname.slice(pathname.lastIndexOf('.') + 1)];
				response.writeHead(found?.status ?? (found ? 200 : 404), {
					...(type && { 'content-type': type }),
					...found?.headers,
				});
				response.end(found?.body);
			},
			(problem: unknown) => response.writeHead(500).end(String(problem)),
		);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		stop: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}
