import { chown, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { query } from '../query.ts';
import type { House } from './house.ts';
import { mountSmall, unmount } from './mounting.ts';

/** Megabytes of the disk on which edits lie. */
const SIZE = 8;
const PAGE = 8 * 1024;

/**
 * Fills the disk on which edits are written, for some seconds: a real one where this process may mount
 * one. Elsewhere PostgreSQL is made to give the answer that it gives then.
 * @returns how the disk was full
 */
export async function fillDisk(house: House, seconds: number): Promise<'disk' | 'answer'> {
	const place = join(house.directory, 'small');
	await mkdir(place);
	if (!mountSmall(place, SIZE)) {
		await answerAsIfFull(house.databaseUrl, seconds);
		return 'answer';
	}
	try {
		await moveEdits(house, place);
		const filler = join(place, 'filler');
		await fill(filler);
		await wait(seconds * 1000);
		await rm(filler);
		await wait(2_000);
		await query(house.databaseUrl, 'ALTER TABLE workshop_update SET TABLESPACE pg_default');
		await query(house.databaseUrl, 'DROP TABLESPACE small');
		return 'disk';
	} finally {
		unmount(place);
	}
}

async function moveEdits({ directory, databaseUrl }: House, place: string): Promise<void> {
	const { uid, gid } = await stat(join(directory, 'postgres', 'data'));
	await chown(place, uid, gid);
	await query(databaseUrl, `CREATE TABLESPACE small LOCATION '${place}'`);
	await query(databaseUrl, 'ALTER TABLE workshop_update SET TABLESPACE small');
}

/** Writes until nothing more fits. */
async function fill(file: string): Promise<void> {
	const page = Buffer.alloc(PAGE, 1);
	for (;;) {
		try {
			await writeFile(file, page, { flag: 'a' });
		} catch (problem) {
			if ((problem as NodeJS.ErrnoException).code === 'ENOSPC') return;
			throw problem;
		}
	}
}

async function answerAsIfFull(url: string, seconds: number): Promise<void> {
	await query(
		url,
		`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
		BEGIN
			RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full';
		END $$`,
	);
	await query(
		url,
		`CREATE TRIGGER full_disk BEFORE INSERT ON workshop_update
		FOR EACH STATEMENT EXECUTE FUNCTION full_disk()`,
	);
	await wait(seconds * 1000);
	await query(url, 'DROP TRIGGER full_disk ON workshop_update');
	await query(url, 'DROP FUNCTION full_disk');
}
