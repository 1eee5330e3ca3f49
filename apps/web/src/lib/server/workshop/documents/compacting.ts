import * as Y from 'yjs';
import { database } from '#lib/server/database.ts';
import { applyUpdates } from './updates.ts';

/**
 * Merges what a document's updates say into its state, and removes exactly those rows. The newest stays:
 * it says when somebody last wrote. Whoever writes meanwhile is not kept waiting.
 */
export async function compact(documentId: string): Promise<void> {
	await database.$transaction(async (transaction) => {
		const [document] = await transaction.$queryRaw<{ state: Uint8Array | null }[]>`
			SELECT state FROM workshop_document WHERE id = ${documentId}::uuid FOR NO KEY UPDATE`;
		const rows = await transaction.workshopUpdate.findMany({
			where: { documentId },
			orderBy: { seq: 'asc' },
			select: { seq: true, update: true },
		});
		const merged = rows.slice(0, -1);
		if (!document || merged.length === 0) return;
		const whole = new Y.Doc();
		if (document.state) Y.applyUpdate(whole, document.state);
		applyUpdates(
			whole,
			merged.map(({ update }) => update),
		);
		await transaction.workshopDocument.update({
			where: { id: documentId },
			data: { state: new Uint8Array(Y.encodeStateAsUpdate(whole)) },
		});
		await transaction.workshopUpdate.deleteMany({
			where: { seq: { in: merged.map(({ seq }) => seq) } },
		});
	});
}
