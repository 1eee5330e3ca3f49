import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { availablePort } from '@raadgiver/db/cluster';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from './query.ts';
import { embeddedUrl, start, temporaryDirectory, type Started } from './started.ts';

describe('what was stored outlives a kill', () => {
	const directory = temporaryDirectory();
	const pidFile = join(directory.path, 'postgres', 'data', 'postmaster.pid');
	let environment: Record<string, string>;
	let started: Started;

	beforeAll(async () => {
		environment = { DATA_DIR: directory.path, PORT: String(await availablePort()) };
		started = start(environment);
		await started.ready();
		await query(await embeddedUrl(directory.path), 'CREATE TABLE kept AS SELECT 1 AS time');
	});

	afterAll(async () => {
		started.signal('SIGTERM');
		await started.ended;
		directory.remove();
	});

	async function startAgain(): Promise<void> {
		started = start(environment);
		await started.ready();
	}

	async function keptTimes(): Promise<number[]> {
		const url = await embeddedUrl(directory.path);
		return (await query<{ time: number }>(url, 'SELECT time FROM kept')).map(({ time }) => time);
	}

	it('of the command and the app, with PostgreSQL left running', async () => {
		await started.killHard();
		expect(await keptTimes()).toEqual([1]);
		await startAgain();
		expect(await keptTimes()).toEqual([1]);
	});

	it('of everything, when the number in postmaster.pid belongs to another program since', async () => {
		await started.killHard();
		const [postmaster = '', ...otherLines] = (await readFile(pidFile, 'utf8')).split('\n');
		process.kill(Number(postmaster), 'SIGKILL');
		await writeFile(pidFile, [process.pid, ...otherLines].join('\n'));
		await startAgain();
		expect(await keptTimes()).toEqual([1]);
	});

	it('of the command alone, which takes the app along', async () => {
		started.signal('SIGKILL');
		await started.ended;
		await startAgain();
		expect(await keptTimes()).toEqual([1]);
	});

	it('and a polite end stops the app and PostgreSQL', async () => {
		started.signal('SIGTERM');
		expect(await started.ended).toBe(0);
		expect(existsSync(pidFile)).toBe(false);
		await startAgain();
	});
});
