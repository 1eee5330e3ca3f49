import { type Connection, IncomingMessage } from '@hocuspocus/server';
import type * as Y from 'yjs';
import { CLOSE, Refusal } from './close-codes.ts';
import { CURSORS } from './limits.ts';
import type { Visitor } from './visitor.ts';
import { claimNumber } from './writer-numbers.ts';

/** Where somebody's cursor is, as a browser tells it, and what else it says of itself. */
type Told = Record<string, unknown>;

/**
 * Tells the others in a document where somebody's cursors are, after what they wrote before that: a cursor
 * behind a word that is not there yet would stand nowhere. Hocuspocus would make a document of its own for
 * each word that anybody writes, only to read this.
 * @throws Refusal for what cannot be read
 */
export async function passOn(
	cursors: Uint8Array,
	connection: Connection,
	visitor: Visitor,
): Promise<void> {
	const { document } = connection;
	const update = sign(cursors, document, visitor);
	await connection.waitForPendingMessages();
	if (document.hasConnection(connection)) document.applyAwarenessUpdate(connection, update);
}

/** Nobody moves another's cursor. */
export function mayMove(cursor: number, document: Y.Doc, { id }: Visitor): boolean {
	return claimNumber(document, cursor, id);
}

/** Nobody points at things under another's name. */
export function signed(told: Told, { id, name }: Visitor): Told {
	return { ...told, writer: { id, name } };
}

/** Writes y-protocols' awareness message anew, with what this visitor may say. */
function sign(cursors: Uint8Array, document: Y.Doc, visitor: Visitor): Uint8Array {
	const message = new IncomingMessage(cursors);
	try {
		const count = message.readVarUint();
		if (count > CURSORS) throw new Refusal(CLOSE.broken);
		const all = Array.from({ length: count }, () => ({
			cursor: message.readVarUint(),
			clock: message.readVarUint(),
			told: JSON.parse(message.readVarString()) as Told | null,
		}));
		const own = all.filter(({ cursor }) => mayMove(cursor, document, visitor));
		message.writeVarUint(own.length);
		for (const { cursor, clock, told } of own) {
			message.writeVarUint(cursor);
			message.writeVarUint(clock);
			message.writeVarString(JSON.stringify(told && signed(told, visitor)));
		}
		return message.toUint8Array();
	} catch {
		throw new Refusal(CLOSE.broken);
	}
}
