import type { Prisma } from '@raadgiver/db';
import { bringBackExamples, mergeRoom, partRoom } from '@raadgiver/workshop';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as documents from '../documents/documents.ts';
import { lead } from './lead.ts';

/**
 * Merges a room into another: everybody in it moves, and all that it has written stands in the other
 * room's document beside what is there, its examples under their own ids. The emptied room keeps its own
 * copy. All in one transaction: nobody is ever in the new room without their text.
 * @returns the participants that moved, for taking it back; nothing where it was not done
 */
export async function merge(
	actor: Actor,
	workshopId: string,
	{ from, into }: { from: string; into: string },
): Promise<readonly string[] | undefined> {
	let moved: string[] | undefined;
	await lead(actor, workshopId, async (transaction) => {
		const rooms = await transaction.workshopRoom.count({
			where: { workshopId, id: { in: [from, into] }, mergedIntoId: null },
		});
		if (from === into || rooms < 2) return false;
		await transaction.workshopRoom.update({
			where: { id: from },
			data: { mergedIntoId: into, helpAskedAt: null, helpTakenBy: null },
		});
		// More has come: the room that they go into has not handed in what it has now.
		await transaction.workshopRoom.update({ where: { id: into }, data: { handedInAt: null } });
		moved = await moveEverybody(transaction, { workshopId, from, into });
		const room = await documents.readIn(transaction, from);
		await documents.editIn(transaction, into, (document) => mergeRoom(document, room));
		return true;
	});
	return moved;
}

/**
 * Parts two rooms that were merged. Those who were moved go back, unless they are elsewhere by now; the
 * room's examples are its own again, with what was written in them meanwhile, and its notes as they were.
 * What came after merging and cannot be parted stays in the other room: further notes, new examples.
 */
export function part(
	actor: Actor,
	workshopId: string,
	roomId: string,
	moved: readonly string[],
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const room = await transaction.workshopRoom.findFirst({
			where: { id: roomId, workshopId, mergedIntoId: { not: null } },
			select: { mergedIntoId: true },
		});
		const into = room?.mergedIntoId;
		if (!into) return false;
		await transaction.workshopRoom.update({ where: { id: roomId }, data: { mergedIntoId: null } });
		await transaction.workshopParticipant.updateMany({
			where: { id: { in: [...moved] }, workshopId, roomId: into },
			data: { roomId },
		});
		const together = await documents.readIn(transaction, into);
		const own = await documents.editIn(transaction, roomId, (document) => {
			bringBackExamples(document, together);
			return document;
		});
		await documents.editIn(transaction, into, (document) => partRoom(document, own));
		return true;
	});
}

async function moveEverybody(
	transaction: Prisma.TransactionClient,
	{ workshopId, from, into }: { workshopId: string; from: string; into: string },
): Promise<string[]> {
	const moved = await transaction.workshopParticipant.updateManyAndReturn({
		where: { workshopId, roomId: from },
		data: { roomId: into },
		select: { id: true },
	});
	return moved.map(({ id }) => id);
}
