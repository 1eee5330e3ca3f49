import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';
import { statementName } from './statement-name.ts';

/** The Prisma client over a pool of PostgreSQL connections. */
export type Database = PrismaClient;

/**
 * Opens a pool of connections; nothing is sent before the first query.
 * @param url a `postgresql://` address
 * @param connections the most that are open at once
 */
export function connect(url: string, connections = 10): Database {
	const pool = { connectionString: url, max: connections };
	return new PrismaClient({
		adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
	});
}
