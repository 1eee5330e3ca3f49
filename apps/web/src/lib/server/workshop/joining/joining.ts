import { randomUUID } from 'node:crypto';
import type { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { changed } from '../changed.ts';
import { type Floor, holdFloor, keepOpened, place } from './floor.ts';
import { Rounds } from './rounds.ts';

/** What somebody who comes in says of themselves, already cleaned. */
export interface Introduction {
	readonly name: string;
	readonly role: string | null;
	readonly municipality: string | null;
	readonly theme: string | null;
	/** The room that they have chosen, or `new`. */
	readonly wish?: string | undefined;
}

interface Newcomer extends Introduction {
	readonly tokenHash: Uint8Array<ArrayBuffer>;
}

/**
 * What came of it. `in`: they are in now, or were already. `full`: the room they chose has no place any
 * more. `removed`: a facilitator has put this browser out. `closed`: nobody comes in now.
 */
export type Outcome = 'in' | 'full' | 'removed' | 'closed';

/**
 * Lets people in and puts each into a room, all in one transaction that holds the workshop's row: rooms
 * are filled evenly, and nobody is in two, however many come at once. Whoever is in already stays as
 * they are.
 */
const rounds = new Rounds<Newcomer, Outcome>((workshopId, newcomers) =>
	database.$transaction(
		async (transaction) => {
			const floor = await holdFloor(transaction, workshopId);
			if (!floor || floor.status === 'draft' || floor.status === 'ended')
				return newcomers.map(() => 'closed');
			const outcomes = await letIn(transaction, floor, newcomers);
			if (outcomes.includes('in')) await changed(transaction, workshopId);
			return outcomes;
		},
		// A first round may open fifty rooms while a thousand stand before the door.
		{ maxWait: 20_000, timeout: 20_000 },
	),
);

/** Lets somebody in under a secret of theirs, of which only the hash is kept. */
export function letInSoon(workshopId: string, newcomer: Newcomer): Promise<Outcome> {
	return rounds.join(workshopId, newcomer);
}

async function letIn(
	transaction: Prisma.TransactionClient,
	floor: Floor,
	newcomers: readonly Newcomer[],
): Promise<Outcome[]> {
	const { workshopId } = floor;
	const known = await transaction.workshopParticipant.findMany({
		where: { workshopId, tokenHash: { in: newcomers.map(({ tokenHash }) => tokenHash) } },
		select: { tokenHash: true, removedAt: true },
	});
	const standing = new Map<string, Outcome>(
		known.map(({ tokenHash, removedAt }) => [keyOf(tokenHash), removedAt ? 'removed' : 'in']),
	);
	const rows: Prisma.WorkshopParticipantCreateManyInput[] = [];
	const outcomes = newcomers.map((newcomer): Outcome => {
		const { wish, ...introduction } = newcomer;
		const key = keyOf(newcomer.tokenHash);
		const before = standing.get(key);
		if (before) return before;
		if (floor.doorClosedAt) return 'closed';
		const id = randomUUID();
		const room = place(floor, { ...introduction, id, wish });
		if (!room) return 'full';
		standing.set(key, 'in');
		rows.push({ ...introduction, id, workshopId, roomId: room.id });
		return 'in';
	});
	await keepOpened(transaction, floor);
	await transaction.workshopParticipant.createMany({ data: rows });
	return outcomes;
}

function keyOf(tokenHash: Uint8Array): string {
	return Buffer.from(tokenHash).toString('hex');
}
