import { bring, exampleMaps, readExamples, type Example } from '@raadgiver/workshop';
import type { Prisma } from '@raadgiver/db';
import type { Doc } from 'yjs';
import { database } from '#lib/server/database.ts';
import { documentVersions } from '../documents/document-versions.ts';
import * as documents from '../documents/documents.ts';
import { Remembered } from '../documents/remembered.ts';
import { roomPseudonym } from '../room/room-pseudonym.ts';
import { settleMerged } from './settle-merged.ts';

interface Room {
	readonly id: string;
	readonly number: number;
}

/** Milliseconds. All that a thousand people wrote is brought in much less; the bench says in how much. */
const TIMEOUT_MS = 30_000;

/**
 * Brings what a room has written into the joint document, as it stands now. Doing it again changes
 * nothing; what has been corrected in plenary is kept, with what the room has written since beside it.
 * To be called once it is kept that the room has handed in.
 */
export async function bringRoom(roomId: string): Promise<void> {
	const room = await database.workshopRoom.findUnique({
		where: { id: roomId },
		select: { workshopId: true },
	});
	if (room) await bringRooms(room.workshopId, { id: roomId });
}

/** Brings what all rooms of a workshop have written, handed in or not. For the end of a breakout. */
export function bringAll(workshopId: string): Promise<void> {
	return bringRooms(workshopId, {});
}

/** Pages are loaded far more often than rooms change. */
const broughtLast = new Remembered<true>(1_000);

/**
 * Brings what is due: while groups work, only what those have written that have handed in. Where nothing
 * has changed since this was last done, there is nothing to bring.
 */
export async function bringDue(workshopId: string): Promise<void> {
	const mark = await dueMark(workshopId);
	if (broughtLast.recall(workshopId, mark)) return;
	const breakout = { workshop: { phase: { kind: 'breakout' as const } } };
	await bringRooms(workshopId, { OR: [{ handedInAt: { not: null } }, { NOT: breakout }] });
	broughtLast.keep(workshopId, mark, true);
}

/** Another one whenever something else is due. Read before the rooms: what comes meanwhile is due later. */
async function dueMark(workshopId: string): Promise<string> {
	const [written, workshop] = await Promise.all([
		documentVersions(workshopId, 'room'),
		database.workshop.findUnique({
			where: { id: workshopId },
			select: {
				...{ phaseId: true, passedOnAt: true, namesRooms: true },
				hidden: { orderBy: { at: 'asc' }, select: { exampleId: true } },
				rooms: {
					orderBy: { number: 'asc' },
					select: { id: true, handedInAt: true, mergedIntoId: true },
				},
			},
		}),
	]);
	return JSON.stringify([written, workshop]);
}

function bringRooms(workshopId: string, which: Prisma.WorkshopRoomWhereInput): Promise<void> {
	return database.$transaction(
		async (transaction) => {
			// What was passed on never changes.
			const workshop = await transaction.workshop.findFirst({
				where: { id: workshopId, passedOnAt: null },
				select: { namesRooms: true, hidden: { select: { exampleId: true } } },
			});
			if (!workshop) return;
			const due = await transaction.workshopRoom.findMany({
				where: { AND: [{ workshopId, mergedIntoId: null }, which] },
				select: { id: true },
			});
			if (due.length === 0) return;
			await settleMerged(transaction, workshopId);
			const isDue = new Set(due.map(({ id }) => id));
			const isHidden = new Set(workshop.hidden.map(({ exampleId }) => exampleId));
			const written = await readRooms(transaction, workshopId);
			const claimed = inSeveral(written);
			await documents.editIn(transaction, workshopId, (joint) => {
				for (const { room, examples } of written) {
					if (!isDue.has(room.id)) continue;
					const source = workshop.namesRooms ? room : { id: roomPseudonym(room.id), number: 0 };
					const isOwn = (id: string) =>
						!claimed.has(id) || (sourceOf(joint, id) ?? source.id) === source.id;
					bring(
						joint,
						source,
						examples.filter(({ id }) => !isHidden.has(id) && isOwn(id)),
					);
				}
			});
		},
		{ timeout: TIMEOUT_MS },
	);
}

/**
 * Examples that stand in several rooms at once, which no page of ours does: somebody has given one of
 * theirs the id of another room's. It is the room's that it was brought from first.
 */
function inSeveral(written: Awaited<ReturnType<typeof readRooms>>): Set<string> {
	const ids = written.flatMap(({ examples }) =>
		examples.flatMap(({ id, removed }) => (removed ? [] : id)),
	);
	return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
}

function sourceOf(joint: Doc, exampleId: string): unknown {
	return exampleMaps(joint).get(exampleId)?.get('roomId');
}

/**
 * Each room's own examples. Where two rooms were one for a while and were parted, both hold some of the
 * same: taken out in the one, standing in the other, which they belong to.
 */
async function readRooms(
	transaction: Prisma.TransactionClient,
	workshopId: string,
): Promise<{ room: Room; examples: Example[] }[]> {
	const rooms = await transaction.workshopRoom.findMany({
		where: { workshopId, mergedIntoId: null },
		orderBy: { number: 'asc' },
		select: { id: true, number: true },
	});
	const read: { room: Room; examples: Example[] }[] = [];
	for (const room of rooms) {
		const document = await documents.readIn(transaction, room.id);
		read.push({ room, examples: readExamples(document) });
	}
	const standing = new Set(
		read.flatMap(({ examples }) => examples.flatMap(({ id, removed }) => (removed ? [] : id))),
	);
	return read.map(({ room, examples }) => ({
		room,
		examples: examples.filter(({ id, removed }) => !removed || !standing.has(id)),
	}));
}
