import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoDatabase, type TestDatabase } from '../support/database.ts';
import { query } from './query.ts';

const root = join(import.meta.dirname, '..', '..');

let file: TestDatabase;

beforeAll(async () => {
	file = await createDemoDatabase();
});

afterAll(() => file.drop());

/** Runs the operator's command without what prepares the checkout for it. */
async function rebuild(...choice: string[]): Promise<string> {
	const module = join(root, 'scripts', 'start', 'rebuild-cube.ts');
	const environment = { PATH: process.env['PATH'], DATABASE_URL: file.url };
	const run = promisify(execFile)(process.execPath, [module, ...choice], { env: environment });
	return (await run).stdout;
}

const cube = () =>
	query<object>(
		file.url,
		`SELECT wave_id, "group", segment, segment_value, item, value, n FROM tally
		ORDER BY wave_id, "group", segment, segment_value, item, value`,
	);

describe('counting anew', () => {
	it('gives the demo the counts that it came with', async () => {
		const before = await cube();
		await query(file.url, `DELETE FROM tally WHERE segment <> ''`);
		await query(file.url, `UPDATE tally SET n = n + 1 WHERE item = 'access'`);
		const said = await rebuild();
		expect(said.match(/✓ .+ responses$/gm)).toHaveLength(6);
		expect(await cube()).toEqual(before);
	});

	it('says so where there is nothing to count', async () => {
		await expect(rebuild('nowhere')).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringContaining('There is no closed wave to count.'),
		});
	});
});
