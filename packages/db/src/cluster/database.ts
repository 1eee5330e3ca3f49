import { Client, escapeIdentifier } from 'pg';

/** The database does not answer, or not as it should; the message says what to do about it. */
export class DatabaseUnreachableError extends Error {
	override name = 'DatabaseUnreachableError';
}

/** PostgreSQL's number for version 15, the oldest that the migrations are written for. */
const oldestVersion = 150_000;

const remedies: Record<string, string> = {
	ECONNREFUSED: 'nothing listens there; is the server running?',
	ENOTFOUND: 'the host name is unknown',
	ETIMEDOUT: 'the host does not answer',
	'28P01': 'the password is wrong',
	'28000': 'the server does not let this user in',
	'3D000': 'the server has no such database; create it first',
};

/** Makes sure that a PostgreSQL of version 15 or newer answers at the address. */
export async function checkDatabase(url: string): Promise<void> {
	const version = await serverVersion(url).catch((cause: NodeJS.ErrnoException) => {
		const reason = remedies[cause.code ?? ''] ?? cause.message;
		throw new DatabaseUnreachableError(`The database ${address(url)} cannot be used: ${reason}.`, {
			cause,
		});
	});
	if (version >= oldestVersion) return;
	throw new DatabaseUnreachableError(
		`The database ${address(url)} is PostgreSQL ${Math.floor(version / 10_000)}; 15 or newer is needed.`,
	);
}

async function serverVersion(url: string): Promise<number> {
	const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
	try {
		await client.connect();
		const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
		return Number(rows[0]?.server_version_num);
	} finally {
		await client.end();
	}
}

export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
	const client = new Client({ connectionString: serverUrl });
	await client.connect();
	try {
		const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
		if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
	} finally {
		await client.end();
	}
}

/** The address without the password, fit to be shown. */
function address(url: string): string {
	try {
		const { host, pathname } = new URL(url);
		return host + pathname;
	} catch {
		return 'in DATABASE_URL (which is not a valid address)';
	}
}
