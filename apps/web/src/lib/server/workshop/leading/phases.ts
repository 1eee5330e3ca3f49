import type { Prisma } from '@raadgiver/db';
import type { Actor } from '#lib/server/identity/actor.ts';
import { enterPhase, NO_PHASE } from './enter-phase.ts';
import { lead } from './lead.ts';

/** The time that a phase has when somebody goes back to it and its own is up. */
const SECOND_CHANCE_MS = 2 * 60_000;

/** Begins the workshop with the first item of its agenda. */
export function start(actor: Actor, workshopId: string, at = new Date()): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const [phase] = await transaction.workshopPhase.findMany({
			where: { workshop: { id: workshopId, status: 'open' } },
			orderBy: { place: 'asc' },
			take: 1,
		});
		if (!phase) return false;
		await enterPhase(transaction, workshopId, { phase, left: undefined, at });
		return true;
	});
}

/** Ends the phase that they saw, and begins the next; after the last one the workshop is over. */
export function next(
	actor: Actor,
	workshopId: string,
	seenPhaseId: string,
	at = new Date(),
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const current = await running(transaction, workshopId, seenPhaseId);
		if (!current) return false;
		const [phase] = await transaction.workshopPhase.findMany({
			where: { workshopId, place: { gt: current.place } },
			orderBy: { place: 'asc' },
			take: 1,
		});
		await enterPhase(transaction, workshopId, { phase, left: current.kind, at });
		return true;
	});
}

/**
 * Goes back to the phase before: what was pressed too early is taken back, with the time that was left
 * then, or two minutes where it is up. Back from the first phase, the workshop has not begun; back from
 * the end, its last phase runs again. A vote that is gone back to is open and secret again.
 * @param seenPhaseId the phase that they saw; undefined where the workshop was over
 */
export function goBack(
	actor: Actor,
	workshopId: string,
	seenPhaseId: string | undefined,
	{ endsAt, at = new Date() }: { endsAt?: Date | undefined; at?: Date } = {},
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const seen = await transaction.workshop.findFirst({
			where: seenPhaseId
				? { id: workshopId, status: 'running', phaseId: seenPhaseId }
				: { id: workshopId, status: 'ended' },
			select: { phase: { select: { place: true } } },
		});
		if (!seen) return false;
		const [phase] = await transaction.workshopPhase.findMany({
			where: { workshopId, ...(seen.phase && { place: { lt: seen.phase.place } }) },
			orderBy: { place: 'desc' },
			take: 1,
		});
		const leastEnd = new Date(at.getTime() + SECOND_CHANCE_MS);
		await transaction.workshop.update({
			where: { id: workshopId },
			data: phase
				? {
						status: 'running',
						endedAt: null,
						phaseId: phase.id,
						phaseStartedAt: at,
						phaseEndsAt: endsAt && endsAt > leastEnd ? endsAt : leastEnd,
						...(phase.kind === 'vote' && { votesClosedAt: null }),
					}
				: { ...NO_PHASE, status: 'open' },
		});
		return true;
	});
}

async function running(
	transaction: Prisma.TransactionClient,
	workshopId: string,
	phaseId: string,
): Promise<{ place: number; kind: string } | undefined> {
	const workshop = await transaction.workshop.findFirst({
		where: { id: workshopId, status: 'running', phaseId },
		select: { phase: { select: { place: true, kind: true } } },
	});
	return workshop?.phase ?? undefined;
}
