import * as Y from 'yjs';
import type { Prisma } from '@raadgiver/db';

/** There is no such document, or no longer. It is never taken for one that is still empty. */
export class DocumentMissing extends Error {
	override name = 'DocumentMissing';
}

/** One statement, so that nothing can be merged away between reading the state and what came since. */
export async function readUpdates(
	client: Prisma.TransactionClient,
	documentId: string,
): Promise<Uint8Array[]> {
	const rows = await client.$queryRaw<{ update: Uint8Array | null }[]>`
		SELECT 0 AS seq, state AS update FROM workshop_document WHERE id = ${documentId}::uuid
		UNION ALL
		SELECT seq, update FROM workshop_update WHERE document_id = ${documentId}::uuid
		ORDER BY seq`;
	if (rows.length === 0) throw new DocumentMissing(documentId);
	return rows.flatMap(({ update }) => update ?? []);
}

/** Brings a document to what these updates say; those that it knows already change nothing. */
export function applyUpdates(document: Y.Doc, updates: readonly Uint8Array[], origin?: unknown) {
	document.transact(() => {
		for (const update of updates) Y.applyUpdate(document, update);
	}, origin);
}
