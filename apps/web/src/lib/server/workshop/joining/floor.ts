import { randomInt, randomUUID } from 'node:crypto';
import type { Prisma, WorkshopAssignment, WorkshopStatus } from '@raadgiver/db';
import { assignRoom, hasPlace, type RoomMember, type Traits } from '@raadgiver/workshop';
import * as documents from '../documents/documents.ts';
import { roomMeetingLink } from '../preparing/room-meeting-link.ts';

/** A room with its members, as a transaction that puts people into rooms sees it and changes it. */
export interface FloorRoom {
	readonly id: string;
	readonly number: number;
	readonly name: string | null;
	readonly theme: string | null;
	readonly locked: boolean;
	readonly mergedIntoId: string | null;
	readonly members: RoomMember[];
	/** Opened by this transaction. */
	readonly isNew?: boolean;
}

/** All rooms of a workshop while its row is held: nobody else puts anybody into them meanwhile. */
export interface Floor {
	readonly workshopId: string;
	readonly status: WorkshopStatus;
	readonly doorClosedAt: Date | null;
	readonly assignment: WorkshopAssignment;
	readonly roomSize: number;
	readonly roomCount: number | null;
	readonly meetingLink: string | null;
	/** Groups are at work, or have been. */
	readonly hasBegun: boolean;
	readonly rooms: FloorRoom[];
}

/** What is known of somebody who is put into a room, and the room they wish for: `new` opens one. */
export interface Newcomer extends Traits {
	readonly id: string;
	readonly wish?: string | undefined;
}

const roomSelect = {
	...{ id: true, number: true, name: true, theme: true, locked: true, mergedIntoId: true },
	participants: {
		where: { removedAt: null },
		orderBy: { joinedAt: 'asc' },
		select: { id: true, role: true, municipality: true, theme: true },
	},
} as const satisfies Prisma.WorkshopRoomSelect;

/** Holds the workshop's row, and reads its rooms. Nothing where there is no such workshop. */
export async function holdFloor(
	transaction: Prisma.TransactionClient,
	workshopId: string,
): Promise<Floor | undefined> {
	await transaction.$queryRaw`
		SELECT FROM workshop WHERE id = ${workshopId}::uuid FOR NO KEY UPDATE`;
	return readFloor(transaction, workshopId);
}

/** The same, but only to look at. */
export async function readFloor(
	client: Prisma.TransactionClient,
	workshopId: string,
): Promise<Floor | undefined> {
	const found = await client.workshop.findUnique({
		where: { id: workshopId },
		select: {
			...{
				status: true,
				doorClosedAt: true,
				assignment: true,
				roomSize: true,
				roomCount: true,
				meetingLink: true,
			},
			phase: { select: { place: true } },
			phases: {
				where: { kind: 'breakout' },
				orderBy: { place: 'asc' },
				take: 1,
				select: { place: true },
			},
			rooms: { orderBy: { number: 'asc' }, select: roomSelect },
		},
	});
	if (!found) return undefined;
	const rooms = found.rooms.map(({ participants, ...room }) => ({
		...room,
		members: participants,
	}));
	const { phase, phases, ...workshop } = found;
	const hasBegun = phases.some(({ place }) => phase !== null && place <= phase.place);
	return { ...workshop, workshopId, hasBegun, rooms };
}

/**
 * How many a room holds. Where the number of rooms is fixed they hold as many as come; where people
 * choose, a room is full as long as another is not. Once groups are at work, rooms take a third more:
 * whoever comes late would sit alone in a new one, and is never dealt out again.
 */
export function capacityOf({
	assignment,
	roomSize,
	roomCount,
	rooms,
	hasBegun,
}: Floor): number | undefined {
	if (roomCount === null) return hasBegun ? Math.ceil((roomSize * 4) / 3) : roomSize;
	if (assignment !== 'chosen') return undefined;
	const someHavePlace = rooms.some((room) => hasPlace({ ...room, capacity: roomSize }));
	return someHavePlace ? roomSize : undefined;
}

/**
 * Puts somebody into a room of the floor, and opens one where none has a place. Nothing only where they
 * choose themselves and the room that they wish for has no place any more.
 */
export function place(floor: Floor, newcomer: Newcomer): FloorRoom | undefined {
	const room = floor.assignment === 'chosen' ? chosen(floor, newcomer) : assigned(floor, newcomer);
	room?.members.push(newcomer);
	return room;
}

function chosen(floor: Floor, { wish }: Newcomer): FloorRoom | undefined {
	const capacity = capacityOf(floor);
	const withPlace = floor.rooms.filter((room) => hasPlace({ ...room, capacity }));
	const mayOpen = floor.roomCount === null || withPlace.length === 0;
	if (mayOpen && (wish === 'new' || floor.rooms.length === 0)) return openRoom(floor, null);
	return withPlace.find(({ id }) => id === wish);
}

function assigned(floor: Floor, newcomer: Newcomer): FloorRoom {
	const theme = floor.assignment === 'theme' ? (newcomer.theme ?? null) : null;
	// As many rooms as were planned, whether or not they were made when it was planned.
	if (floor.rooms.length < (floor.roomCount ?? 0)) return openRoom(floor, theme);
	const capacity = capacityOf(floor);
	const id = assignRoom({
		rule: floor.assignment,
		rooms: floor.rooms.map((room) => ({ ...room, capacity })),
		participant: newcomer,
		chance: randomInt(2 ** 32) / 2 ** 32,
	});
	const room = floor.rooms.find((one) => one.id === id);
	return room ?? openRoom(floor, theme);
}

function openRoom(floor: Floor, theme: string | null): FloorRoom {
	const number = Math.max(0, ...floor.rooms.map((room) => room.number)) + 1;
	const room: FloorRoom = {
		id: randomUUID(),
		...{ number, theme, name: null, locked: false, mergedIntoId: null, members: [], isNew: true },
	};
	floor.rooms.push(room);
	return room;
}

/** Writes the rooms that were opened, each with its empty document. */
export async function keepOpened(
	transaction: Prisma.TransactionClient,
	{ workshopId, meetingLink, rooms }: Floor,
): Promise<void> {
	for (const { id, number, theme, isNew } of rooms) {
		if (!isNew) continue;
		await transaction.workshopRoom.create({
			data: {
				...{ id, workshopId, number, theme },
				meetingLink: roomMeetingLink(meetingLink, number),
			},
		});
		await documents.create(transaction, { id, workshopId, kind: 'room' });
	}
}
