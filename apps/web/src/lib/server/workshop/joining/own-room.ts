import type { Prisma } from '@raadgiver/db';
import { hasPlace } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import { changed } from '../changed.ts';
import { capacityOf, type Floor, holdFloor, keepOpened, place, readFloor } from './floor.ts';
import type { Participant } from './participants.ts';

/** A room as somebody sees it who chooses among them. */
export interface RoomToChoose {
	readonly id: string;
	readonly number: number;
	readonly name: string | null;
	readonly theme: string | null;
	readonly members: number;
	readonly hasPlace: boolean;
}

/** The rooms that somebody may choose from, and whether they may open one. */
export interface Choice {
	readonly rooms: readonly RoomToChoose[];
	readonly mayOpen: boolean;
}

/** What is chosen from. Merged rooms are not there any more; locked and full ones are shown as such. */
export async function choiceOf(workshopId: string): Promise<Choice> {
	const floor = await readFloor(database, workshopId);
	if (!floor) return { rooms: [], mayOpen: false };
	const capacity = capacityOf(floor);
	return {
		mayOpen: floor.roomCount === null,
		rooms: floor.rooms
			.filter(({ mergedIntoId }) => mergedIntoId === null)
			.map((room) => ({
				...{ id: room.id, number: room.number, name: room.name, theme: room.theme },
				members: room.members.length,
				hasPlace: hasPlace({ ...room, capacity }),
			})),
	};
}

/**
 * Goes to another room, where people choose themselves. False where it has no place any more, or is none.
 * @param wish the room's id, or `new`
 */
export function choose(participant: Participant, wish: string): Promise<boolean> {
	return onFloor(participant, async (transaction, floor, own) => {
		if (floor.assignment !== 'chosen') return false;
		if (wish === own.roomId) return true;
		return moveIn(transaction, floor, { ...own, wish });
	});
}

/** Leaves the room, and stays in the workshop. */
export function leave(participant: Participant): Promise<boolean> {
	return onFloor(participant, async (transaction, _floor, own) => {
		await transaction.workshopParticipant.update({ where: { id: own.id }, data: { roomId: null } });
		return true;
	});
}

/** Comes back into a room: the one that most lacks them. Whoever is in one stays there. */
export function comeBack(participant: Participant): Promise<boolean> {
	return onFloor(participant, async (transaction, floor, own) =>
		own.roomId ? false : moveIn(transaction, floor, own),
	);
}

interface OwnRow {
	readonly id: string;
	readonly role: string | null;
	readonly municipality: string | null;
	readonly theme: string | null;
	readonly roomId: string | null;
}

/** Does it while nobody else is put into a room, for somebody who takes part in a workshop that goes on. */
function onFloor(
	{ id, workshopId }: Participant,
	change: (transaction: Prisma.TransactionClient, floor: Floor, own: OwnRow) => Promise<boolean>,
): Promise<boolean> {
	return database.$transaction(async (transaction) => {
		const floor = await holdFloor(transaction, workshopId);
		const own = await transaction.workshopParticipant.findFirst({
			where: { id, workshopId, removedAt: null, workshop: { status: { in: ['open', 'running'] } } },
			select: { id: true, role: true, municipality: true, theme: true, roomId: true },
		});
		if (!floor || !own || !(await change(transaction, floor, own))) return false;
		await changed(transaction, workshopId);
		return true;
	});
}

async function moveIn(
	transaction: Prisma.TransactionClient,
	floor: Floor,
	newcomer: OwnRow & { wish?: string },
): Promise<boolean> {
	const room = place(floor, newcomer);
	if (!room) return false;
	await keepOpened(transaction, floor);
	await transaction.workshopParticipant.update({
		where: { id: newcomer.id },
		data: { roomId: room.id },
	});
	return true;
}
