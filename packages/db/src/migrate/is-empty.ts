import { Client } from 'pg';

/** Whether the migrated database has no programme yet, and so nothing of anybody's. */
export async function isEmpty(url: string): Promise<boolean> {
	const client = new Client({ connectionString: url });
	await client.connect();
	try {
		const { rowCount } = await client.query('SELECT FROM programme LIMIT 1');
		return rowCount === 0;
	} finally {
		await client.end();
	}
}
