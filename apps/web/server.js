/**
 * Serves the built app. The adapter takes every request for https unless a header tells it otherwise,
 * and then refuses the forms of a page read over http. So the protocol and the host are set here, from
 * ORIGIN where it is given, and never from what a stranger sends.
 */
import process from 'node:process';

process.env['PROTOCOL_HEADER'] = 'x-protocol';

const { server } = await import('./build/index.js');
const origin = process.env['ORIGIN'] ? new URL(process.env['ORIGIN']) : undefined;

server.prependListener('request', (/** @type {import('node:http').IncomingMessage} */ request) => {
	request.headers['x-protocol'] = origin ? origin.protocol.slice(0, -1) : 'http';
	if (origin) request.headers.host = origin.host;
});
