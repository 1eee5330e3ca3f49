import type { WorkshopDocumentKind } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';

/**
 * A word for what stands in the workshop's documents of one kind, from their rows: it is another one
 * whenever an edit has come. Seldom, when rows were merged, it is another one for the same text.
 */
export async function documentVersions(
	workshopId: string,
	kind: WorkshopDocumentKind,
): Promise<string> {
	// The count stands beside the last number, as rows may become visible in another order than theirs.
	const [row] = await database.$queryRaw<{ version: string | null }[]>`
		SELECT md5(string_agg(
			concat_ws(' ', document.id, octet_length(state), edits.count, edits.last), ',' ORDER BY document.id
		)) AS version
		FROM workshop_document document
		CROSS JOIN LATERAL (
			SELECT count(*), max(seq) AS last FROM workshop_update WHERE document_id = document.id
		) edits
		WHERE document.workshop_id = ${workshopId}::uuid
			AND document.kind = ${kind}::workshop_document_kind`;
	return row?.version ?? '';
}
