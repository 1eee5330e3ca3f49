/** Counts the responses of closed waves anew, while the app runs or not. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from '@raadgiver/db';
import {
	checkDatabase,
	type Connection,
	connectionUrl,
	databaseName,
	DatabaseUnreachableError,
} from '@raadgiver/db/cluster';
import { rebuildCube } from '../../apps/web/src/lib/server/survey/results/cube/rebuild-cube.ts';
import { dataDirectory } from '../steps/places.mjs';
import { Refusal } from '../steps/refusal.mjs';
import { step } from '../steps/step.mjs';
import { live } from './lifetime.ts';

const [slug] = process.argv.slice(2);

await live(async (onEnd) => {
	const database = connect(await reachableUrl(), 1);
	onEnd(() => database.$disconnect());
	const waves = await database.wave.findMany({
		where: { status: 'closed', ...(slug && { programme: { slug } }) },
		orderBy: [{ programme: { slug: 'asc' } }, { year: 'asc' }, { half: 'asc' }],
		select: { id: true, year: true, half: true, programme: { select: { slug: true } } },
	});
	if (waves.length === 0) throw new Refusal('There is no closed wave to count.');
	for (const { id, year, half, programme } of waves)
		await step(
			`${programme.slug} ${year}-${half}`,
			() => rebuildCube(database, id),
			(counted) => `${counted ?? 0} responses`,
		);
});

/** The database in DATABASE_URL, or the embedded one of an app that is running. */
async function reachableUrl(): Promise<string> {
	const url = process.env['DATABASE_URL'];
	if (url) {
		await checkDatabase(url);
		return url;
	}
	try {
		const file = join(dataDirectory(), 'postgres', 'connection.json');
		const connection = JSON.parse(await readFile(file, 'utf8')) as Connection;
		const embedded = connectionUrl(connection, databaseName);
		await checkDatabase(embedded);
		return embedded;
	} catch (cause) {
		const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
		if (!isMissing && !(cause instanceof DatabaseUnreachableError)) throw cause;
		throw new Refusal('The embedded database is not running: start the app with npm start first.');
	}
}
