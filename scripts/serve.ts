/**
 * Runs the production build. adapter-node has to be told by which address it is reached; without
 * that it believes in https and answers every form sent over plain http with 403.
 *
 * Started with an IPC channel it reports its port, and stops when the one who started it is gone.
 */
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeLive, upgradeToLive } from './start/live.ts';
import { slimHeaders } from './start/slim-headers.ts';

/** Milliseconds that may pass between the last answered request and the end of the process. */
const graceForConnections = 5_000;

const origin = process.env['ORIGIN'] ? new URL(process.env['ORIGIN']) : undefined;
process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
process.env['HOST_HEADER'] = 'x-forwarded-host';
process.env['SHUTDOWN_TIMEOUT'] ??= '5';
// Slides may be 10 megabytes. What other addresses take is far less: body-limit.ts of the app says it.
process.env['BODY_SIZE_LIMIT'] ??= '11M';

const build = new URL('../apps/web/build/index.js', import.meta.url);
const { server } = (await import(build.href)) as { server: Server };
server.prependListener('request', describeOrigin);
server.prependListener('request', answerWhoIsThere);
server.prependListener('request', slimHeaders);
server.on('upgrade', upgradeToLive);
// Sockets keep a server from closing, so they go first.
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, closeLive);

if (!server.listening) await once(server, 'listening');
process.send?.({ port: (server.address() as AddressInfo).port });

process.once('sveltekit:shutdown', () =>
	setTimeout(() => process.exit(0), graceForConnections).unref(),
);
process.once('disconnect', () => process.emit('SIGTERM'));
// Neither the channel nor the wait for its end is a reason to stay.
process.channel?.unref();

/** Overwrites what a client claims: only ORIGIN, or the Host header over plain http, counts. */
function describeOrigin(request: IncomingMessage): void {
	request.headers['x-forwarded-proto'] = origin ? origin.protocol.slice(0, -1) : 'http';
	request.headers['x-forwarded-host'] = origin?.host ?? request.headers.host;
}

/** Lets another start that finds the port taken say by whom. */
function answerWhoIsThere(request: IncomingMessage, response: ServerResponse): void {
	if (request.headers['x-who-is-there']) response.setHeader('x-served-by', 'raadgiver-paa-hjul');
}
