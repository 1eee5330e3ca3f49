import type { Prisma } from '@raadgiver/db';
import type { Actor } from '#lib/server/identity/actor.ts';
import { lead } from './lead.ts';

/** The phase and its end as a facilitator saw them when they pressed. */
export interface Seen {
	readonly phaseId: string;
	readonly endsAt: Date;
}

/** What a room was given beyond the others. */
export interface RoomTime {
	readonly roomId: string;
	readonly extraSeconds: number;
}

const MINUTE_MS = 60_000;

/** Gives everybody more minutes, from now where the time is up already. */
export function extend(
	actor: Actor,
	workshopId: string,
	seen: Seen,
	minutes: number,
	at = new Date(),
): Promise<boolean> {
	const from = Math.max(seen.endsAt.getTime(), at.getTime());
	return moveEnd(actor, workshopId, seen, new Date(from + minutes * MINUTE_MS));
}

/**
 * Moves the end of the phase that they saw, unless somebody has moved it since.
 * @param beyond what rooms are to have beyond the others again
 */
export function moveEnd(
	actor: Actor,
	workshopId: string,
	seen: Seen,
	endsAt: Date,
	beyond: readonly RoomTime[] = [],
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		if (!(await moveEndIn(transaction, workshopId, seen, endsAt))) return false;
		for (const { roomId, extraSeconds } of beyond)
			await transaction.workshopRoom.updateMany({
				where: { id: roomId, workshopId },
				data: { extraSeconds },
			});
		return true;
	});
}

/**
 * Counts the phase down: it ends in so many seconds, or when it would have, if that is sooner. Rooms
 * lose what they had beyond the others, so that everybody comes back at once ("hent alle tilbage").
 * @returns what the rooms had beyond the others, for taking it back; nothing where it was not done
 */
export async function countDown(
	actor: Actor,
	workshopId: string,
	seen: Seen,
	seconds: number,
	at = new Date(),
): Promise<readonly RoomTime[] | undefined> {
	let beyond: readonly RoomTime[] = [];
	const wasDone = await lead(actor, workshopId, async (transaction) => {
		beyond = await takeExtraTime(transaction, workshopId, seen.phaseId);
		const end = new Date(at.getTime() + seconds * 1000);
		const isSooner = end < seen.endsAt || seen.endsAt <= at;
		const moved = isSooner && (await moveEndIn(transaction, workshopId, seen, end));
		return moved || beyond.length > 0;
	});
	return wasDone ? beyond : undefined;
}

/** Gives one room more minutes beyond the others, or takes them back; it never has less than they. */
export function extendRoom(
	actor: Actor,
	workshopId: string,
	seen: { roomId: string; phaseId: string; extraSeconds: number },
	minutes: number,
): Promise<boolean> {
	const { roomId, phaseId, extraSeconds } = seen;
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRoom.updateMany({
			where: { id: roomId, workshopId, extraSeconds, mergedIntoId: null, workshop: { phaseId } },
			data: { extraSeconds: Math.max(0, extraSeconds + minutes * 60) },
		});
		return count > 0;
	});
}

async function moveEndIn(
	transaction: Prisma.TransactionClient,
	workshopId: string,
	{ phaseId, endsAt: seenEnd }: Seen,
	endsAt: Date,
): Promise<boolean> {
	const { count } = await transaction.workshop.updateMany({
		where: { id: workshopId, status: 'running', phaseId, phaseEndsAt: seenEnd },
		data: { phaseEndsAt: endsAt },
	});
	return count > 0;
}

async function takeExtraTime(
	transaction: Prisma.TransactionClient,
	workshopId: string,
	phaseId: string,
): Promise<RoomTime[]> {
	const longer = { workshopId, extraSeconds: { gt: 0 }, workshop: { phaseId } };
	const rooms = await transaction.workshopRoom.findMany({
		where: longer,
		select: { id: true, extraSeconds: true },
	});
	await transaction.workshopRoom.updateMany({ where: longer, data: { extraSeconds: 0 } });
	return rooms.map(({ id, extraSeconds }) => ({ roomId: id, extraSeconds }));
}
