import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { type Actor, programmeCondition, requireActor } from '#lib/server/identity/actor.ts';
import { requireLearner } from '../learners.ts';
import { TEACHERS } from '../teachers.ts';

/**
 * Holds the register until the transaction ends, for those who keep it; for anybody else it is not
 * there. Changes of one programme's register come one after the other, so that what a change was
 * checked against still stands when it is written.
 */
export async function holdRegister(
	transaction: Prisma.TransactionClient,
	actor: Actor,
): Promise<string> {
	const [held] = await transaction.$queryRaw<{ id: string }[]>`
		SELECT id FROM programme
		WHERE ${programmeCondition(actor, ...TEACHERS)} AND 'training' = ANY (uses)
		FOR NO KEY UPDATE`;
	return held?.id ?? error(404);
}

/** Says that the register is another one now: whatever is remembered of it, and of modules, is stale. */
export async function raiseRevisions(
	transaction: Prisma.TransactionClient,
	programmeId: string,
): Promise<void> {
	await transaction.programme.update({
		where: { id: programmeId },
		data: { lawRevision: { increment: 1 }, moduleRevision: { increment: 1 } },
	});
}

/** Whoever keeps the register of a programme that teaches, or 404. */
export function requireKeeper(locals: App.Locals): Actor {
	requireLearner(locals);
	return requireActor(locals, ...TEACHERS);
}
