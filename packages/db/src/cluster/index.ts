import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { embeddedBinaries, type ServerBinaries } from './binaries.ts';
import { connectionUrl, databaseName, withFreePort } from './connection.ts';
import { ensureDatabase } from './database.ts';
import { initialise } from './initialise.ts';
import { clearLeftBehind } from './left-behind.ts';
import { dataDirectory, startServer, stopServer } from './server.ts';

export { ClusterError } from './cluster-error.ts';
export { connectionUrl, databaseName, type Connection } from './connection.ts';
export { clearLeftBehind } from './left-behind.ts';
export { availablePort, isPortFree } from './port.ts';
export { checkDatabase, DatabaseUnreachableError } from './database.ts';
export type { ServerBinaries } from './binaries.ts';

/** A running PostgreSQL server of our own. */
export type Cluster = { url: string; stop: () => Promise<void> };

type Options = {
	/** Survives a power cut (default). The tests do without and are faster. */
	durable?: boolean;
	/** Another PostgreSQL than the one that npm installed. */
	binaries?: ServerBinaries;
};

/**
 * Starts the PostgreSQL cluster in the directory, creating it on first use, and recovers from
 * whatever a killed start left behind. The caller makes sure that nobody else opens the same one.
 */
export async function openCluster(directory: string, options: Options = {}): Promise<Cluster> {
	const binaries = options.binaries ?? (await embeddedBinaries());
	await mkdir(dirname(directory), { recursive: true });
	if (!existsSync(dataDirectory(directory)))
		await initialise(directory, binaries, options.durable ?? true);
	await clearLeftBehind(directory, binaries);
	const connection = await withFreePort(directory);
	await startServer(directory, binaries, connection);
	await ensureDatabase(connectionUrl(connection, 'postgres'), databaseName);
	return {
		url: connectionUrl(connection, databaseName),
		stop: () => stopServer(directory, binaries),
	};
}
