import { database } from '#lib/server/database.ts';
import { participantHash } from '../joining/participant-token.ts';
import * as participants from '../joining/participants.ts';
import type { Participant } from '../joining/participants.ts';
import type { RehearsalJob } from './job.ts';
import { inventedPerson } from './people.ts';

/** All come within about fifteen seconds. */
const ARRIVALS = 15;

/**
 * How many of this rehearsal have come, and those who are still here; nothing where another rehearsal has
 * taken its place.
 */
export async function findInvented({ workshopId, count, run }: RehearsalJob) {
	const rows = await database.workshopParticipant.findMany({
		where: { workshopId, simulated: true },
		orderBy: { joinedAt: 'asc' },
		select: { id: true, name: true, roomId: true, removedAt: true, tokenHash: true },
	});
	const own = new Set(numbers(count).map((number) => key(hashOf(run, number))));
	const isOurs = rows.every(({ tokenHash }) => own.has(key(tokenHash)));
	if (!isOurs) return undefined;
	const here = rows.flatMap(({ id, name, roomId, removedAt }): Participant[] =>
		removedAt ? [] : [{ id, workshopId, name, roomId: roomId ?? undefined }],
	);
	return { came: rows.length, here };
}

/** Lets the next few come in. */
export async function letCome(
	{ workshopId, count, run }: RehearsalJob,
	came: number,
	{ themes, assignment }: { themes: readonly string[]; assignment: string },
): Promise<void> {
	const next = numbers(count).slice(came, came + Math.ceil(count / ARRIVALS));
	for (const number of next) {
		const { name, role, municipality } = inventedPerson(number);
		const theme = assignment === 'theme' ? (themes[number % themes.length] ?? null) : null;
		const wish = assignment === 'chosen' ? await roomToChoose(workshopId) : undefined;
		const introduction = { name, role, municipality, theme, wish };
		const token = tokenOf(run, number);
		const outcome = await participants.join(workshopId, token, introduction);
		if (outcome === 'full')
			await participants.join(workshopId, token, { ...introduction, wish: 'new' });
		await database.workshopParticipant.updateMany({
			where: { workshopId, tokenHash: hashOf(run, number) },
			data: { simulated: true },
		});
	}
}

/** The smallest room that is not locked, as somebody would choose it; a new one where there is none. */
async function roomToChoose(workshopId: string): Promise<string> {
	const rooms = await database.workshopRoom.findMany({
		where: { workshopId, locked: false, mergedIntoId: null },
		orderBy: [{ participants: { _count: 'asc' } }, { number: 'asc' }],
		take: 1,
		select: { id: true },
	});
	return rooms[0]?.id ?? 'new';
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
const tokenOf = (run: string, number: number) => `${run}/${number}`;
const hashOf = (run: string, number: number) => participantHash(tokenOf(run, number));
const key = (hash: Uint8Array) => Buffer.from(hash).toString('hex');
