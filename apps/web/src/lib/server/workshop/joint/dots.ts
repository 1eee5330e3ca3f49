import type { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { ledBy } from '../leading/facilitators.ts';
import { lead } from '../leading/lead.ts';
import type { Participant } from '../joining/participants.ts';

/** All of a participant's dots lie already. */
export class NoDotLeftError extends Error {}

/** The vote has not begun, or it is closed. */
export class VoteNotOpenError extends Error {}

/** Dots by the example they lie on. */
export type Dots = Readonly<Record<string, number>>;

/**
 * Lays one dot on an example. Nobody else sees it before the vote is closed, so nobody is told:
 * a thousand participants with three dots each would otherwise raise the workshop's revision
 * three thousand times in a few minutes.
 * @throws NoDotLeftError, VoteNotOpenError
 */
export async function give(participant: Participant, exampleId: string): Promise<void> {
	await database.$transaction(async (transaction) => {
		const dotsEach = await holdBallot(transaction, participant);
		const { _sum: given } = await transaction.workshopDot.aggregate({
			where: { participantId: participant.id },
			_sum: { dots: true },
		});
		if ((given.dots ?? 0) >= dotsEach) throw new NoDotLeftError();
		await transaction.workshopDot.upsert({
			where: { participantId_exampleId: { participantId: participant.id, exampleId } },
			create: {
				participantId: participant.id,
				workshopId: participant.workshopId,
				exampleId,
				dots: 1,
			},
			update: { dots: { increment: 1 } },
		});
	});
}

/**
 * Takes one dot back from an example; where none lies there, nothing happens.
 * @throws VoteNotOpenError
 */
export async function takeBack(participant: Participant, exampleId: string): Promise<void> {
	await database.$transaction(async (transaction) => {
		await holdBallot(transaction, participant);
		const lying = { participantId: participant.id, exampleId };
		const { count } = await transaction.workshopDot.updateMany({
			where: { ...lying, dots: { gt: 1 } },
			data: { dots: { decrement: 1 } },
		});
		if (count === 0) await transaction.workshopDot.deleteMany({ where: lying });
	});
}

/**
 * How many dots the participant has in all, while the vote is open. The participant's row is held until
 * the transaction ends: two devices of one participant take turns, and cannot lay four. The workshop's
 * row is held against closing, so that no dot comes in after the count; it is held first, as by those
 * who lead the workshop, so that neither waits for the other.
 */
async function holdBallot(
	transaction: Prisma.TransactionClient,
	participant: Participant,
): Promise<number> {
	const [ballot] = await transaction.$queryRaw<{ dotsEach: number }[]>`
		SELECT workshop.dots_each AS "dotsEach"
		FROM workshop_participant participant
		JOIN workshop ON workshop.id = participant.workshop_id
		JOIN workshop_phase phase ON phase.id = workshop.phase_id
		WHERE participant.id = ${participant.id}::uuid
			AND workshop.id = ${participant.workshopId}::uuid
			AND participant.removed_at IS NULL
			AND workshop.status = 'running'
			AND phase.kind = 'vote'
			AND workshop.votes_closed_at IS NULL
		FOR SHARE OF workshop
		FOR NO KEY UPDATE OF participant`;
	if (!ballot) throw new VoteNotOpenError();
	return ballot.dotsEach;
}

/** Where the participant's own dots lie. */
export async function own(participant: Participant): Promise<Dots> {
	const given = await database.workshopDot.findMany({
		where: { participantId: participant.id, workshopId: participant.workshopId },
		select: { exampleId: true, dots: true },
	});
	return Object.fromEntries(given.map(({ exampleId, dots }) => [exampleId, dots]));
}

/**
 * All dots, once the vote is closed. Before that nobody is given a single one, whoever asks: the
 * condition stands in the query itself. Dots of those who were put out do not count.
 */
export async function counted(workshopId: string): Promise<Dots> {
	const sums = await database.workshopDot.groupBy({
		by: ['exampleId'],
		where: {
			workshopId,
			workshop: { votesClosedAt: { not: null } },
			participant: { removedAt: null },
		},
		_sum: { dots: true },
	});
	return Object.fromEntries(sums.map(({ exampleId, _sum }) => [exampleId, _sum.dots ?? 0]));
}

/** How many have laid a dot, of how many who take part. Says nothing about where the dots lie. */
export async function turnout(actor: Actor, workshopId: string) {
	const workshop = ledBy(actor, workshopId);
	const [voted, participants] = await Promise.all([
		database.workshopParticipant.count({
			where: { workshop, removedAt: null, dots: { some: {} } },
		}),
		database.workshopParticipant.count({ where: { workshop, removedAt: null } }),
	]);
	return { voted, participants };
}

/** Closes the vote, while it runs or once it has run: from now on all see how the dots lie. */
export function close(actor: Actor, workshopId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshop.updateMany({
			where: {
				id: workshopId,
				votesClosedAt: null,
				OR: [{ phase: { kind: 'vote' } }, { dots: { some: {} } }],
			},
			data: { votesClosedAt: new Date() },
		});
		return count > 0;
	});
}

/** Opens the vote again while its phase runs. What was shown is secret again; all dots stay. */
export function reopen(actor: Actor, workshopId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshop.updateMany({
			where: { id: workshopId, votesClosedAt: { not: null }, phase: { kind: 'vote' } },
			data: { votesClosedAt: null },
		});
		return count > 0;
	});
}
