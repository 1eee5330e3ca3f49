import type { Database } from '@raadgiver/db';

/** The database of the test file that is running. */
export const current: { database?: Database } = {};

/** In milliseconds: a machine that does other work meanwhile is no fault of a transaction. */
const patience = { maxWait: 30_000, timeout: 30_000 };

/**
 * Leads to it. Test files share their modules, and a module keeps for good what it once imported.
 */
export const database = new Proxy({} as Database, {
	get(_, name) {
		const { database } = current;
		if (!database) throw new Error('No test file is running.');
		if (name === '$transaction') return patiently(database);
		const value: unknown = Reflect.get(database, name);
		return typeof value === 'function' ? value.bind(database) : value;
	},
});

function patiently(database: Database) {
	const begin = database.$transaction.bind(database) as (
		work: unknown,
		options?: object,
	) => Promise<unknown>;
	return (work: unknown, options?: object) =>
		typeof work === 'function' ? begin(work, { ...patience, ...options }) : begin(work, options);
}
