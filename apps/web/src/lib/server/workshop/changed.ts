import type { Prisma } from '@raadgiver/db';

/** The channel of PostgreSQL on which the process that runs a workshop live hears of its changes. */
export const WORKSHOP_CHANNEL = 'workshop';

/**
 * Belongs into every transaction that changes what people in a workshop see: the process that holds
 * their sockets hears of it when the transaction is committed, and tells them.
 */
export async function changed(transaction: Prisma.TransactionClient, workshopId: string) {
	await transaction.$executeRaw`
		WITH raised AS (
			UPDATE workshop SET revision = revision + 1 WHERE id = ${workshopId}::uuid RETURNING id
		)
		SELECT pg_notify(${WORKSHOP_CHANNEL}, id::text) FROM raised`;
}
