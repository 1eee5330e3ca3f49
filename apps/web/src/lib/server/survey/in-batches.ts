import type { Prisma } from '@raadgiver/db';

/**
 * The rows of a query, a batch at a time and in the query's order: memory holds one batch, however
 * many rows there are. One such query at a time in a transaction.
 */
export async function* inBatches<Row>(
	transaction: Prisma.TransactionClient,
	query: Prisma.Sql,
): AsyncGenerator<Row[]> {
	await transaction.$executeRaw`DECLARE batches NO SCROLL CURSOR FOR ${query}`;
	for (;;) {
		// Some hundred kilobytes of answers.
		const rows = await transaction.$queryRaw<Row[]>`FETCH 1000 FROM batches`;
		if (rows.length === 0) break;
		yield rows;
	}
	await transaction.$executeRaw`CLOSE batches`;
}
