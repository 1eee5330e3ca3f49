import { IncomingMessage } from '@hocuspocus/server';
import { CLOSE, type Close } from './close-codes.ts';
import { CATCH_UP_BYTES, SMALL_BYTES, UPDATE_BYTES } from './limits.ts';

/** The kinds of Hocuspocus' messages that a browser sends, and of y-protocols' within the first. */
const SYNC = 0;
const AWARENESS = 1;
const AUTH = 2;
const QUERY_AWARENESS = 3;
const SYNC_REPLY = 4;
const STATELESS = 5;
const CLOSING = 7;
/** The documents of a workshop. Hocuspocus would open one again and again under a name with more behind it. */
const NAME = /^(?:channel|room|joint)\/[0-9a-f-]{36}$/;
const SYNC_BYTES = [SMALL_BYTES, CATCH_UP_BYTES, UPDATE_BYTES];

/** What a message tells of cursors in the document with this name; nothing where it tells of something else. */
export function cursorsIn(data: Uint8Array): { name: string; cursors: Uint8Array } | undefined {
	const message = new IncomingMessage(data);
	const name = message.readVarString();
	if (message.readVarUint() !== AWARENESS) return undefined;
	return { name, cursors: message.readVarUint8Array() };
}

/**
 * What is wrong with a message, before Hocuspocus sees it: it would go on with a socket that speaks
 * nonsense, and log each word.
 */
export function faultOf(data: Uint8Array): Close | undefined {
	try {
		const message = new IncomingMessage(data);
		if (!NAME.test(message.readVarString())) return CLOSE.broken;
		const kind = message.readVarUint();
		if (kind === SYNC || kind === SYNC_REPLY) {
			const most = SYNC_BYTES[message.readVarUint()];
			if (most === undefined) return CLOSE.broken;
			return message.readVarUint8Array().byteLength > most ? CLOSE.tooBig : undefined;
		}
		if (![AWARENESS, AUTH, QUERY_AWARENESS, STATELESS, CLOSING].includes(kind)) return CLOSE.broken;
		return data.byteLength > SMALL_BYTES ? CLOSE.tooBig : undefined;
	} catch {
		return CLOSE.broken;
	}
}
