import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { availablePort, isPortFree } from './port.ts';

/** How to reach a cluster: kept beside its data, readable by its owner only. */
export type Connection = { port: number; password: string };

/** Owner of every table and the only account of the embedded server. */
export const owner = 'raadgiver';

export const databaseName = 'raadgiver';

export async function newConnection(): Promise<Connection> {
	return { port: await availablePort(), password: randomBytes(24).toString('base64url') };
}

async function readConnection(directory: string): Promise<Connection> {
	return JSON.parse(await readFile(file(directory), 'utf8')) as Connection;
}

export function writeConnection(directory: string, connection: Connection): Promise<void> {
	return writeFile(file(directory), JSON.stringify(connection) + '\n', { mode: 0o600 });
}

/** The cluster keeps its port from start to start unless another program has taken it since. */
export async function withFreePort(directory: string): Promise<Connection> {
	const connection = await readConnection(directory);
	if (await isPortFree(connection.port)) return connection;
	const moved = { ...connection, port: await availablePort() };
	await writeConnection(directory, moved);
	return moved;
}

export function connectionUrl(connection: Connection, database: string): string {
	return `postgresql://${owner}:${connection.password}@127.0.0.1:${connection.port}/${database}`;
}

function file(directory: string): string {
	return join(directory, 'connection.json');
}
