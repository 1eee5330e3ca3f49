import type { Prisma } from '@raadgiver/db';
import { rebalance, regroup, type RoomMove } from '@raadgiver/workshop';
import { type Floor, readFloor } from './floor.ts';

/**
 * Makes groups even before they begin to work. Where rooms are opened as people come they fill one after
 * another: the last to come may sit alone, and those who came together sit together. Once something is
 * written in a room, nobody is moved. Whoever calls this holds the workshop's row.
 */
export async function dealOut(
	transaction: Prisma.TransactionClient,
	workshopId: string,
): Promise<void> {
	const begun = await transaction.workshopDocument.findFirst({
		where: { workshopId, kind: 'room', OR: [{ state: { not: null } }, { updates: { some: {} } }] },
		select: { id: true },
	});
	const floor = begun ? undefined : await readFloor(transaction, workshopId);
	if (!floor) return;
	for (const [roomId, moves] of Map.groupBy(movesOf(floor), ({ to }) => to)) {
		await transaction.workshopParticipant.updateMany({
			where: { id: { in: moves.map(({ participantId }) => participantId) } },
			data: { roomId },
		});
	}
}

/** Whoever has chosen a room stays in it; a theme that was chosen is kept. */
function movesOf({ assignment, roomCount, rooms }: Floor): readonly RoomMove[] {
	if (assignment === 'chosen') return [];
	// Into a fixed number of rooms people were spread as they came.
	const isSpread = assignment !== 'balanced' || roomCount !== null;
	return isSpread ? rebalance(assignment, rooms) : regroup(rooms);
}
