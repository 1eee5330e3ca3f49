import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from './actor.ts';
import { LastAdministratorError } from './member-errors.ts';

/** What a transaction can do. */
export type Transaction = Prisma.TransactionClient;

// An import of two thousand people takes a few seconds on a slow machine.
const TIMEOUT_MS = 30_000;

/**
 * Changes who is who in the actor's programme, one administrator at a time: the others' changes wait,
 * so that no two of them can take the last two administrators away at once.
 * @throws 404 unless the actor is an active administrator when it is their turn
 * @throws LastAdministratorError if the change would leave the programme without any
 */
export function administrate<Result>(
	actor: Actor,
	change: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
	return database.$transaction(
		async (transaction) => {
			await transaction.$queryRaw`
				SELECT FROM programme WHERE id = ${actor.programme.id}::uuid FOR NO KEY UPDATE`;
			const programme = await transaction.programme.findFirst({
				where: programmeWhere(actor, 'administrator'),
				select: { id: true },
			});
			if (!programme) error(404);
			const result = await change(transaction);
			const administrators = await transaction.membership.count({
				where: { programmeId: programme.id, active: true, roles: { has: 'administrator' } },
			});
			if (administrators === 0) throw new LastAdministratorError();
			return result;
		},
		{ timeout: TIMEOUT_MS },
	);
}
