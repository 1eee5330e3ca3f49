import type { Configuration } from '@hocuspocus/server';
import { channelName, roomDocumentName } from '@raadgiver/workshop';
import * as Y from 'yjs';
import { database } from '#lib/server/database.ts';
import { applyUpdates, readUpdates } from '../documents/updates.ts';
import type { Appender } from './appender.ts';
import { readClientMessage } from './client-message.ts';
import { CLOSE, Refusal } from './close-codes.ts';
import { mayMove, signed } from './cursors.ts';
import { CURSORS } from './limits.ts';
import type { LiveSocket } from './live-socket.ts';
import type { LiveWorkshop } from './live-workshop.ts';
import { Trial } from './trial.ts';
import { assignNumbers, claimNumber, WriterNumbers } from './writer-numbers.ts';

/** What Hocuspocus carries along for each of a socket's documents. */
export interface SocketContext {
	readonly socket: LiveSocket;
}

/** The first of y-protocols' three messages only asks; the others bring edits. */
const ASKS = 0;
const CATCHES_UP = 1;

/** Who may open what, where documents come from, and that an edit is kept before it is taken. */
export function documentHooks(
	workshop: LiveWorkshop,
	appender: Appender,
): Partial<Configuration<SocketContext>> {
	const channel = channelName(workshop.id);
	const trials = new WeakMap<Y.Doc, Trial>();
	const numbers = new Map<string, WriterNumbers>();

	return {
		async onAuthenticate({ documentName, context: { socket }, connectionConfig }) {
			let may = workshop.admission(documentName, socket);
			if (!may) {
				// They may have been moved a moment ago.
				await workshop.refresh();
				may = workshop.admission(documentName, socket);
			}
			if (!may) throw new Refusal(CLOSE.unknown);
			connectionConfig.readOnly = may === 'read';
		},

		async onLoadDocument({ documentName, document }) {
			if (documentName === channel) return;
			const assigned = numbers.get(documentName) ?? new WriterNumbers();
			numbers.set(documentName, assigned);
			assignNumbers(document, assigned);
			applyUpdates(document, await readUpdates(database, idOf(documentName)));
		},

		async connected({ documentName, context: { socket }, connection }) {
			if (documentName === channel) return workshop.open(socket, connection);
			socket.openDocument(connection);
			if (isRoom(documentName)) workshop.enter(socket, idOf(documentName));
		},

		async onDisconnect({ documentName, context: { socket } }) {
			if (documentName === channel) socket.channel = undefined;
			else if (socket.enteredRoomId === idOf(documentName)) workshop.enter(socket, undefined);
		},

		async beforeSync({ documentName, document, type, payload, connection, context: { socket } }) {
			try {
				// It came with what the socket was closed for.
				if (socket.isEnded) throw new Refusal(CLOSE.broken);
				if (type === ASKS) checkQuestion(payload);
				if (type === ASKS || connection.readOnly) return;
				if (workshop.admission(documentName, socket) !== 'write') {
					connection.readOnly = true;
					return;
				}
				if (type === CATCHES_UP && isKnown(document, payload)) return;
				const trial = trials.get(document) ?? new Trial(document, isRoom(documentName));
				trials.set(document, trial);
				try {
					for (const number of trial.check(payload))
						if (!claimNumber(document, number, socket.visitor.id)) throw new Refusal(CLOSE.forged);
					await appender.append(idOf(documentName), payload);
				} catch (problem) {
					trial.forget();
					throw problem;
				}
				workshop.tidying.note(idOf(documentName));
				// The room's time may have ended meanwhile, but what is kept belongs into the document.
				if (connection.readOnly) Y.applyUpdate(document, payload);
			} catch (problem) {
				// Closing the document alone would leave the browser waiting for an answer.
				socket.end(problem instanceof Refusal ? problem : CLOSE.notKept);
				throw problem instanceof Refusal ? problem : new Refusal(CLOSE.notKept);
			}
		},

		async onChange({ documentName, document }) {
			workshop.edited(document, idOf(documentName));
		},

		async afterUnloadDocument({ documentName }) {
			if (documentName !== channel) await workshop.closed(idOf(documentName));
		},

		async beforeHandleAwareness({ documentName, document, states, context }) {
			// Nobody has a cursor in the channel: a thousand who were told of each other would be a million.
			if (documentName === channel) return states.clear();
			if (states.size > CURSORS) throw new Refusal(CLOSE.broken);
			const visitor = context?.socket.visitor;
			if (!visitor) return;
			for (const [cursor, told] of states) {
				if (mayMove(cursor, document, visitor)) states.set(cursor, signed(told, visitor));
				else states.delete(cursor);
			}
		},

		async onStateless({ documentName, payload, connection }) {
			const { socket } = connection.context as SocketContext;
			const message = documentName === channel ? readClientMessage(payload) : undefined;
			if (message) workshop.answer(socket, message);
			else socket.end(CLOSE.broken);
		},
	};
}

/** @throws Refusal for a question that cannot be read */
function checkQuestion(stateVector: Uint8Array): void {
	try {
		Y.decodeStateVector(stateVector);
	} catch {
		throw new Refusal(CLOSE.broken);
	}
}

/** Whether a document has all that somebody offers. */
function isKnown(document: Y.Doc, update: Uint8Array): boolean {
	try {
		return Y.snapshotContainsUpdate(Y.snapshot(document), update);
	} catch {
		throw new Refusal(CLOSE.broken);
	}
}

function isRoom(documentName: string): boolean {
	return documentName === roomDocumentName(idOf(documentName));
}

function idOf(documentName: string): string {
	return documentName.slice(documentName.indexOf('/') + 1);
}
