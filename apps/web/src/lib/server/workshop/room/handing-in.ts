import type { Prisma } from '@raadgiver/db';
import { readExamples, roomProgress, type RoomProgress } from '@raadgiver/workshop';
import { changed } from '../changed.ts';
import * as documents from '../documents/documents.ts';
import { bringRoom } from '../joint/joint.ts';
import type { Participant } from '../joining/participants.ts';
import { inOwnRoom, type OwnRoom } from './in-own-room.ts';
import { RoomClosedError, RoomUnreadyError } from './room-errors.ts';

/**
 * The group is done: its text can be read, no longer written. A second click changes nothing.
 * @throws RoomUnreadyError while examples are missing, RoomClosedError when the time is up
 */
export async function handIn(participant: Participant): Promise<void> {
	const handedIn = await inOwnRoom(participant, async (transaction, room) => {
		if (!room.open && room.handedInAt) return undefined;
		if (!room.open) throw new RoomClosedError();
		const progress = await progressOf(transaction, participant.workshopId, room);
		if (!progress.ready) throw new RoomUnreadyError(progress);
		await transaction.workshopRoom.update({
			where: { id: room.id },
			data: { handedInAt: new Date() },
		});
		await changed(transaction, participant.workshopId);
		return room.id;
	});
	if (handedIn) await bring(handedIn);
}

/** The group has handed in, whatever happens here: who opens the joint document brings what is missing. */
function bring(roomId: string): Promise<void> {
	return bringRoom(roomId).catch((problem: unknown) =>
		console.error('What a room handed in was not brought into the joint document', problem),
	);
}

/**
 * The group goes on writing, as long as its time is not up.
 * @throws RoomClosedError when it is
 */
export function reopen(participant: Participant): Promise<void> {
	return inOwnRoom(participant, async (transaction, room) => {
		if (room.open) return;
		if (!room.mayTakeBack) throw new RoomClosedError();
		await transaction.workshopRoom.update({ where: { id: room.id }, data: { handedInAt: null } });
		await changed(transaction, participant.workshopId);
	});
}

/** What counts is what is kept: an edit that is still under way to the server does not. */
async function progressOf(
	transaction: Prisma.TransactionClient,
	workshopId: string,
	room: OwnRoom,
): Promise<RoomProgress> {
	const document = await documents.readIn(transaction, room.id);
	const hidden = await transaction.workshopHidden.findMany({
		where: { workshopId },
		select: { exampleId: true },
	});
	const hiddenIds = hidden.map(({ exampleId }) => exampleId);
	return roomProgress(readExamples(document), room.leastExamples, hiddenIds);
}
