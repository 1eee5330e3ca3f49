import { join } from 'node:path';
import { checkDatabase, openCluster } from '@raadgiver/db/cluster';
import { isEmpty, migrate } from '@raadgiver/db/migrate';
import { dataDirectory } from '../steps/places.mjs';
import { step } from '../steps/step.mjs';
import type { Closing } from './lifetime.ts';

export type OpenDatabase = { url: string; isEmbedded: boolean };

/** The database that DATABASE_URL names, otherwise the embedded one in the data directory. */
export async function openDatabase(onEnd: (closing: Closing) => void): Promise<OpenDatabase> {
	const url = process.env['DATABASE_URL'];
	const database = url ? await useExternal(url) : await startEmbedded(onEnd);
	await step('Migrations', () => migrate(database.url), remark);
	return database;
}

/** Fills an empty database with the demo; a database with any programme in it is left alone. */
export async function loadDemoOnce(url: string): Promise<void> {
	if (!(await isEmpty(url))) return;
	await step('Demo data', async () => {
		const { loadDemo } = await import('../demo.ts');
		await loadDemo(url, { now: new Date() });
	});
}

async function useExternal(url: string): Promise<OpenDatabase> {
	await step('Database in DATABASE_URL', () => checkDatabase(url));
	return { url, isEmbedded: false };
}

async function startEmbedded(onEnd: (closing: Closing) => void): Promise<OpenDatabase> {
	const cluster = await step('Database', () => {
		const opening = openCluster(join(dataDirectory(), 'postgres'));
		// Whoever ends the command while it is starting waits for it, so that it does not stay behind.
		onEnd(async () => (await opening).stop());
		return opening;
	});
	return { url: cluster.url, isEmbedded: true };
}

function remark(applied: string[]): string {
	return applied.length === 0 ? 'none pending' : applied.join(', ');
}
