/**
 * Serves the built app. The adapter takes every request for https unless a header tells it otherwise,
 * and then refuses the forms of a page read over http. So the protocol and the host are set here, from
 * ORIGIN where it is given, and never from what a stranger sends.
 */
import process from 'node:process';

process.env['PROTOCOL_HEADER'] = 'x-protocol';

// Named at run time: the build is not there when types are checked, and is not ours to check.
const built = new URL('./build/index.js', import.meta.url).href;
/** @type {{ server: import('node:http').Server }} */
const { server } = await import(built);
const origin = process.env['ORIGIN'] ? new URL(process.env['ORIGIN']) : undefined;

server.prependListener('request', (/** @type {import('node:http').IncomingMessage} */ request) => {
	request.headers['x-protocol'] = origin ? origin.protocol.slice(0, -1) : 'http';
	if (origin) request.headers.host = origin.host;
});
