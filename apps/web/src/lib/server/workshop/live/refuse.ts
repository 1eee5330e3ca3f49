import { IncomingMessage, MessageType, OutgoingMessage } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import { CLOSE } from './close-codes.ts';
import { faultOf } from './inspect.ts';

/** Milliseconds after which a browser may come again with other cookies. */
const PATIENCE = 10_000;
/** Messages that are read until then; a browser with all its documents sends no more. */
const MOST_MESSAGES = 50;

/** Tells a browser that its cookies open nothing here, whatever it asks for, and closes the socket. */
export function refuse(webSocket: WebSocket): void {
	const close = () => webSocket.close(CLOSE.unknown.code, CLOSE.unknown.reason);
	const timer = setTimeout(close, PATIENCE);
	let messages = 0;
	webSocket.on('close', () => clearTimeout(timer));
	webSocket.on('error', () => undefined);
	webSocket.on('message', (data: Buffer) => {
		messages += 1;
		if (messages > MOST_MESSAGES || faultOf(data)) return close();
		const message = new IncomingMessage(data);
		const name = message.readVarString();
		if (message.readVarUint() === Number(MessageType.Auth))
			webSocket.send(new OutgoingMessage(name).writePermissionDenied('unknown').toUint8Array());
	});
}
