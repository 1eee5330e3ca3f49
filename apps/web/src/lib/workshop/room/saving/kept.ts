import { roomDocumentName } from '@raadgiver/workshop';
import { clearDocument, IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

/** The text of a room as this browser kept it. An empty one where it kept none. */
export async function readKept(roomId: string): Promise<Y.Doc> {
	const document = new Y.Doc();
	const kept = new IndexeddbPersistence(roomDocumentName(roomId), document);
	await kept.whenSynced;
	await kept.destroy();
	return document;
}

/** Takes away what this browser kept of a room. */
export function clearKept(roomId: string): Promise<void> {
	return clearDocument(roomDocumentName(roomId));
}
