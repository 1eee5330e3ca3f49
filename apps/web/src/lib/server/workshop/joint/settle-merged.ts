import type { Prisma } from '@raadgiver/db';
import { bringRoom } from '@raadgiver/workshop';
import * as documents from '../documents/documents.ts';

/**
 * Brings what was written in rooms that are merged after they were: somebody may have been in the middle
 * of a word when their room was emptied. Where nothing has come, nothing is written.
 */
export async function settleMerged(
	transaction: Prisma.TransactionClient,
	workshopId: string,
): Promise<void> {
	const merged = await transaction.workshopRoom.findMany({
		where: { workshopId, mergedIntoId: { not: null } },
		// A room that was merged first has been brought on when the one it went into is.
		orderBy: { number: 'asc' },
		select: { id: true, mergedIntoId: true },
	});
	for (const { id, mergedIntoId } of merged) {
		if (!mergedIntoId) continue;
		const room = await documents.readIn(transaction, id);
		await documents.editIn(transaction, mergedIntoId, (into) => bringRoom(into, room));
	}
}
