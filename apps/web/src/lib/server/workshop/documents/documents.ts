import * as Y from 'yjs';
import type { Prisma, WorkshopDocumentKind } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { applyUpdates, readUpdates } from './updates.ts';

/** The channel of PostgreSQL on which the process that holds a document open hears of edits by others. */
export const DOCUMENT_CHANNEL = 'workshop_document';

/** Makes the row of an empty document; a room's has the room's id, the joint one the workshop's. */
export async function create(
	transaction: Prisma.TransactionClient,
	document: { id: string; workshopId: string; kind: WorkshopDocumentKind },
): Promise<void> {
	await transaction.workshopDocument.create({ data: document });
}

/**
 * What stands in a document now, from its rows. Changes to the returned copy are kept nowhere.
 * @throws DocumentMissing when there is no such document
 */
export function read(documentId: string): Promise<Y.Doc> {
	return readIn(database, documentId);
}

/** The same within a transaction. */
export async function readIn(client: Prisma.TransactionClient, documentId: string): Promise<Y.Doc> {
	const document = new Y.Doc();
	applyUpdates(document, await readUpdates(client, documentId));
	return document;
}

/**
 * Changes a document from the server, beside whoever writes in it at the moment: they see it as if one
 * of them had written it. Returns what `change` returns, once it is kept.
 * @throws DocumentMissing when there is no such document
 */
export function edit<Result>(
	documentId: string,
	change: (document: Y.Doc) => Result,
): Promise<Result> {
	return database.$transaction((transaction) => editIn(transaction, documentId, change));
}

/** The same as a part of a transaction that changes more than the document. */
export async function editIn<Result>(
	transaction: Prisma.TransactionClient,
	documentId: string,
	change: (document: Y.Doc) => Result,
): Promise<Result> {
	// Two edits by the server come one after the other, so that neither adds what the other just added.
	// Whoever writes in the room is not kept waiting by this lock.
	await transaction.$queryRaw`
		SELECT id FROM workshop_document WHERE id = ${documentId}::uuid FOR NO KEY UPDATE`;
	const document = await readIn(transaction, documentId);
	const updates: Uint8Array[] = [];
	document.on('update', (update: Uint8Array) => updates.push(update));
	const result = document.transact(() => change(document));
	if (updates.length > 0) await append(transaction, documentId, Y.mergeUpdates(updates));
	return result;
}

async function append(
	transaction: Prisma.TransactionClient,
	documentId: string,
	update: Uint8Array,
): Promise<void> {
	await transaction.$executeRaw`
		WITH added AS (
			INSERT INTO workshop_update (document_id, update) VALUES (${documentId}::uuid, ${update})
			RETURNING document_id
		)
		SELECT pg_notify(${DOCUMENT_CHANNEL}, document_id::text) FROM added`;
}
