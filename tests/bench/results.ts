/**
 * What results cost, from a production build on 10,000, 100,000 and 1,000,000 responses to twenty
 * questions in twelve waves of three groups, all in one database. Exits 0 only where every bound holds.
 *
 *   npm run bench -- results
 *   npm run bench -- results 10000
 */
import { rebuildCube } from '../../apps/web/src/lib/server/survey/results/cube/rebuild-cube.ts';
import { signInCookie } from '../support/session.ts';
import { openBench } from './bench.ts';
import { bound } from './report.ts';
import { type AddingCost, measureAdding } from './results/adding.ts';
import { type BenchProgramme, generate } from './results/generate.ts';
import { peakMemory } from './results/peak-memory.ts';
import { benchQuestionnaires } from './results/questionnaires.ts';
import { measureTime } from './time.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10_000, 100_000, 1_000_000);

const OVERVIEW_MILLISECONDS = 25;
/** How much slower the overview may be with the most responses than with the fewest. */
const OVERVIEW_GROWTH = 1.5;
const DEARER_PERCENT = 10;
const REBUILD_SECONDS = 60;

type Time = { p50: number; p95: number };
type Measured = {
	responses: number;
	overview: Time;
	/** With nothing remembered of the waves, as the first time after a start or a rebuild. */
	overviewAnew: Time;
	question: Time;
	adding: AddingCost;
	rebuildSeconds: number;
	serverMegabytes: number;
	rebuildMegabytes: number;
};

const { database, secret, startApp, close } = await openBench(4);
const questionnaires = await benchQuestionnaires();
try {
	const programmes: BenchProgramme[] = [];
	for (const size of sizes) {
		const start = performance.now();
		programmes.push(await generate(database, questionnaires, size));
		console.log(`${size} responses generated in ${seconds(performance.now() - start)} s`);
	}
	await database.$executeRaw`VACUUM ANALYZE`;
	const rebuilt: { rebuildSeconds: number; rebuildMegabytes: number }[] = [];
	for (const programme of programmes) rebuilt.push(await measureRebuild(programme));
	const measured: Measured[] = [];
	for (const [index, programme] of programmes.entries()) {
		const { rebuildSeconds = NaN, rebuildMegabytes = NaN } = rebuilt[index] ?? {};
		const pages = await measureServer(programme);
		measured.push({ responses: programme.responses, rebuildSeconds, rebuildMegabytes, ...pages });
	}
	print(measured);
	process.exitCode = (await hold(measured)) ? 0 : 1;
} finally {
	await close();
}

/** Counts all responses of the programme anew, as the operator's command does. */
async function measureRebuild({ waveIds }: BenchProgramme) {
	const start = performance.now();
	for (const waveId of waveIds) await rebuildCube(database, waveId);
	const rebuildSeconds = (performance.now() - start) / 1000;
	return { rebuildSeconds, rebuildMegabytes: peakMemory(process.pid) };
}

/** A server of its own for each size, so that its peak of memory is this size's. */
async function measureServer(bench: BenchProgramme) {
	const app = await startApp();
	try {
		const { name, value } = await signInCookie(database, app.url, secret, bench.coordinator);
		const address = `${app.url}/p/${bench.programme.slug}/resultater`;
		const overview = await measureTime(address, `${name}=${value}`);
		const overviewAnew = await measureTime(address, `${name}=${value}`, () => touchWaves(bench));
		const question = await measureTime(`${address}/spoergsmaal/coherence`, `${name}=${value}`);
		const adding = await measureAdding(database, app, questionnaires, bench);
		return { overview, overviewAnew, question, adding, serverMegabytes: peakMemory(app.processId) };
	} finally {
		await app.stop();
	}
}

/** Gives the waves another version, as writing their cubes would. */
function touchWaves({ programme }: BenchProgramme): Promise<unknown> {
	return database.$executeRaw`
		UPDATE wave SET minimum_group = minimum_group WHERE programme_id = ${programme.id}::uuid`;
}

function print(measured: readonly Measured[]): void {
	const table = measured.map(({ responses, overview, overviewAnew, question, ...rest }) => ({
		responses,
		'Overblik p50 ms': rounded(overview.p50),
		'Overblik p95 ms': rounded(overview.p95),
		'worked out anew p50 ms': rounded(overviewAnew.p50),
		'worked out anew p95 ms': rounded(overviewAnew.p95),
		'Spørgsmål p50 ms': rounded(question.p50),
		'Spørgsmål p95 ms': rounded(question.p95),
		'rebuild s': rounded(rest.rebuildSeconds),
		'rebuild MB': rounded(rest.rebuildMegabytes),
		'server MB': rounded(rest.serverMegabytes),
	}));
	console.log('\nPages, and counting everything anew');
	console.table(table);
	console.log('One more response, 32 writers at once: milliseconds each');
	console.table(
		measured.map(({ responses, adding }) => ({
			responses,
			'handed in': rounded(adding.each),
			'waited, p50': rounded(adding.p50),
			'waited, p95': rounded(adding.p95),
			'urn opened, no cube': rounded(adding.opening),
			'urn opened, cube': rounded(adding.openingWithCube),
			'dearer by %': rounded(100 * adding.dearer),
		})),
	);
}

async function hold(measured: readonly Measured[]): Promise<boolean> {
	const fewest = measured.at(0);
	const most = measured.at(-1);
	if (!fewest || !most) return false;
	const [row] = await database.$queryRaw<{ deadlocks: number }[]>`
		SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()`;
	const growth = most.overview.p95 / fewest.overview.p95;
	return [
		bound('Overblik with the most responses, p95 ms', most.overview.p95, OVERVIEW_MILLISECONDS),
		bound('Overblik with the most by the fewest responses', growth, OVERVIEW_GROWTH),
		...measured.map(({ responses, adding }) =>
			bound(`one more response to ${responses}, dearer by %`, 100 * adding.dearer, DEARER_PERCENT),
		),
		bound('rebuild of the most responses, s', most.rebuildSeconds, REBUILD_SECONDS),
		bound('deadlocks', row?.deadlocks ?? NaN, 0),
	].every(Boolean);
}

function seconds(milliseconds: number): string {
	return (milliseconds / 1000).toFixed(1);
}

function rounded(figure: number): number {
	return Math.round(figure * 100) / 100;
}
