import type { Prisma } from '@raadgiver/db';
import { bringBackExamples, mergeRoom, partRoom } from '@raadgiver/workshop';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as documents from '../documents/documents.ts';
import { lead } from './lead.ts';

/**
 * Merges a room into another: everybody in it moves, and all that it has written stands in the other
 * room's document beside what is there, its examples under their own ids. The emptied room keeps its own
 * copy. All in one transaction: nobody is ever in the new room without their text.
 * @returns whether it was done
 */
export function merge(
	actor: Actor,
	workshopId: string,
	{ from, into }: { from: string; into: string },
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
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
		await moveEverybody(transaction, { workshopId, from, into });
		const room = await documents.readIn(transaction, from);
		await documents.editIn(transaction, into, (document) => mergeRoom(document, room));
		return true;
	});
}

/**
 * Parts two rooms that were merged, however long ago. Those who came with the room go back, unless they
 * are elsewhere by now; the room's examples are its own again, with what was written in them meanwhile,
 * and its notes as they were. What came after merging and cannot be parted stays in the other room:
 * further notes, new examples. Merging them again undoes it. Where the other room has been merged on, that
 * is parted first.
 * @returns the room that it was parted from; nothing where it was not done
 */
export async function part(
	actor: Actor,
	workshopId: string,
	roomId: string,
): Promise<string | undefined> {
	let partedFrom: string | undefined;
	await lead(actor, workshopId, async (transaction) => {
		const room = await transaction.workshopRoom.findFirst({
			where: { id: roomId, workshopId, mergedInto: { mergedIntoId: null } },
			select: { mergedIntoId: true },
		});
		const into = room?.mergedIntoId;
		if (!into) return false;
		await moveBack(transaction, { workshopId, roomId, into });
		await transaction.workshopRoom.update({ where: { id: roomId }, data: { mergedIntoId: null } });
		const together = await documents.readIn(transaction, into);
		const own = await documents.editIn(transaction, roomId, (document) => {
			bringBackExamples(document, together);
			return document;
		});
		await documents.editIn(transaction, into, (document) => partRoom(document, own));
		partedFrom = into;
		return true;
	});
	return partedFrom;
}

/** Whoever came from a third room, which was merged into the one that goes now, belongs to that one still. */
async function moveEverybody(
	transaction: Prisma.TransactionClient,
	{ workshopId, from, into }: { workshopId: string; from: string; into: string },
): Promise<void> {
	const here = { workshopId, roomId: from };
	const third = await mergedInto(transaction, workshopId, from);
	await transaction.workshopParticipant.updateMany({
		where: { ...here, OR: [{ mergedFromId: null }, { mergedFromId: { notIn: third } }] },
		data: { mergedFromId: from },
	});
	await transaction.workshopParticipant.updateMany({ where: here, data: { roomId: into } });
}

async function moveBack(
	transaction: Prisma.TransactionClient,
	{ workshopId, roomId, into }: { workshopId: string; roomId: string; into: string },
): Promise<void> {
	const third = await mergedInto(transaction, workshopId, roomId);
	await transaction.workshopParticipant.updateMany({
		where: { workshopId, roomId: into, mergedFromId: { in: [roomId, ...third] } },
		data: { roomId },
	});
	await transaction.workshopParticipant.updateMany({
		where: { workshopId, mergedFromId: roomId },
		data: { mergedFromId: null },
	});
}

/** The rooms that were merged into this one, and those that were merged into them before. */
async function mergedInto(
	transaction: Prisma.TransactionClient,
	workshopId: string,
	roomId: string,
): Promise<string[]> {
	const rooms = await transaction.workshopRoom.findMany({
		where: { workshopId, mergedIntoId: { not: null } },
		select: { id: true, mergedIntoId: true },
	});
	const found = [roomId];
	for (const into of found)
		for (const { id, mergedIntoId } of rooms) if (mergedIntoId === into) found.push(id);
	return found.slice(1);
}
