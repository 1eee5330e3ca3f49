import { clearDocument, IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { type Seat, seatPath } from './seat.ts';

/** What the copies of rooms' texts are called in this browser's database. */
const START = 'gruppe/';

/** Keeps what is written in a document in this browser, and brings back what was kept of it. */
export function keep(seat: Seat, document: Y.Doc): IndexeddbPersistence {
	return new IndexeddbPersistence(START + seatPath(seat), document);
}

/** The text of a room as this browser kept it. An empty one where it kept none. */
export async function readKept(seat: Seat): Promise<Y.Doc> {
	const document = new Y.Doc();
	const kept = keep(seat, document);
	await kept.whenSynced;
	await kept.destroy();
	return document;
}

/** Takes away what this browser kept of a room. */
export function clearKept(seat: Seat): Promise<void> {
	return clearDocument(START + seatPath(seat));
}

/**
 * Takes away all that this browser kept of a workshop's rooms, but for these. A page that was closed while
 * somebody wrote leaves its copy behind, and the next one at the device may be somebody else.
 */
export async function clearAllKept(workshopId: string, but: readonly Seat[]): Promise<void> {
	// A browser that cannot list what it keeps goes on keeping it.
	const kept = (await globalThis.indexedDB?.databases?.()) ?? [];
	const spared = new Set(but.map((seat) => START + seatPath(seat)));
	const names = kept.flatMap(({ name }) => name ?? []);
	await Promise.all(
		names
			.filter((name) => name.startsWith(`${START}${workshopId}/`) && !spared.has(name))
			.map((name) => clearDocument(name)),
	);
}
