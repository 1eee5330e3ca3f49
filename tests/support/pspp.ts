import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';

/** A data file as PSPP understands it. */
export interface ReadBack {
	/** What DISPLAY DICTIONARY prints, table by table, as CSV. */
	readonly dictionary: string;
	/** The names, then each case: figures and texts as text, a single space for system-missing. */
	readonly table: readonly (readonly string[])[];
}

/** Whether this machine has PSPP; where REQUIRE_PSPP is set, a machine without it is an error. */
export const hasPspp = spawnSync('pspp', ['--version']).status === 0;

if (!hasPspp && process.env.REQUIRE_PSPP) throw new Error('pspp is not installed');

/** What a skipped test is called, so that whoever reads the report learns why. */
export const needsPspp = hasPspp ? '' : ' (skipped: pspp is not installed)';

/** Opens the files in PSPP, all in one start of it, and has it write what it found. */
export async function readWithPspp(
	files: readonly Uint8Array[],
	{ dictionary = true } = {},
): Promise<ReadBack[]> {
	const directory = await mkdtemp(join(tmpdir(), 'raadgiver-pspp-'));
	const path = (place: number, ending: string) => join(directory, `${place}.${ending}`);
	try {
		await Promise.all(files.map((file, place) => writeFile(path(place, 'sav'), file)));
		const marker = '#next file#';
		const syntax = files.map((_, place) =>
			[
				`ECHO '${marker}'.`,
				`GET FILE='${path(place, 'sav')}'.`,
				dictionary ? 'DISPLAY DICTIONARY.' : '',
				`SAVE TRANSLATE /OUTFILE='${path(place, 'csv')}' /TYPE=CSV /FIELDNAMES /CELLS=VALUES /REPLACE.`,
			].join('\n'),
		);
		await writeFile(path(0, 'sps'), syntax.join('\n'));
		const { stdout } = await promisify(execFile)('pspp', ['-O', 'format=csv', path(0, 'sps')], {
			env: { ...process.env, LC_ALL: 'C.UTF-8' },
			maxBuffer: 100_000_000,
		});
		const dictionaries = stdout.split(marker).slice(1);
		const tables = await Promise.all(files.map((_, place) => readFile(path(place, 'csv'), 'utf8')));
		return tables.map((table, place) => ({
			dictionary: dictionaries[place] ?? '',
			table: parse(table, { relax_column_count: true }),
		}));
	} finally {
		await rm(directory, { recursive: true });
	}
}
