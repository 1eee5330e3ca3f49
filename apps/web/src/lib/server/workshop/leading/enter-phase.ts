import type { Prisma } from '@raadgiver/db';
import { dealOut } from '../joining/dealing-out.ts';
import { settleMerged } from '../joint/settle-merged.ts';

/** An item of the agenda that may begin. */
interface Phase {
	readonly id: string;
	readonly kind: string;
	readonly minutes: number;
}

const MINUTE_MS = 60_000;

/**
 * Lets a phase begin, or ends the workshop where there is none left. Whoever calls this holds the
 * workshop's row. A vote is closed by leaving it, and groups come to new work without what they were
 * given, asked and had handed in before.
 * @param left the kind of the phase that ends
 */
export async function enterPhase(
	transaction: Prisma.TransactionClient,
	workshopId: string,
	{ phase, left, at }: { phase: Phase | undefined; left: string | undefined; at: Date },
): Promise<void> {
	await transaction.workshop.update({
		where: { id: workshopId },
		data: phase ? running(phase, at) : { ...NO_PHASE, status: 'ended', endedAt: at },
	});
	if (left === 'vote') await closeVote(transaction, workshopId, at);
	if (left === 'breakout') await settleMerged(transaction, workshopId);
	if (phase?.kind === 'breakout') {
		await freshen(transaction, workshopId);
		await dealOut(transaction, workshopId);
	}
}

/** A workshop between its phases. */
export const NO_PHASE = { phaseId: null, phaseStartedAt: null, phaseEndsAt: null };

function running({ id, minutes }: Phase, at: Date): Prisma.WorkshopUncheckedUpdateInput {
	return {
		status: 'running',
		phaseId: id,
		phaseStartedAt: at,
		phaseEndsAt: new Date(at.getTime() + minutes * MINUTE_MS),
	};
}

async function closeVote(transaction: Prisma.TransactionClient, workshopId: string, at: Date) {
	await transaction.workshop.updateMany({
		where: { id: workshopId, votesClosedAt: null },
		data: { votesClosedAt: at },
	});
}

async function freshen(transaction: Prisma.TransactionClient, workshopId: string) {
	await transaction.workshopRoom.updateMany({
		where: { workshopId },
		data: {
			extraSeconds: 0,
			handedInAt: null,
			reopenedAt: null,
			helpAskedAt: null,
			helpTakenBy: null,
		},
	});
}
