import type { Database } from '@raadgiver/db';
import type { Questionnaire } from '@raadgiver/survey';
import { emptyUrn } from '../../../apps/web/src/lib/server/survey/empty-urn.ts';
import { startCounting } from '../../../apps/web/src/lib/server/survey/results/cube/counting.ts';
import { writeCube } from '../../../apps/web/src/lib/server/survey/results/cube/write-cube.ts';
import { castAll, type Casting } from './casting.ts';
import { type BenchProgramme, createWave, WAVES } from './generate.ts';

/** Milliseconds a response. */
export type AddingCost = Casting & {
	/** Its share of opening the urn, without and with counting it into the cube. */
	readonly opening: number;
	readonly openingWithCube: number;
	/** How much dearer a response is for the cube, from casting to result. */
	readonly dearer: number;
};

const timeout = 600_000;

/**
 * What one more response costs. Handing in touches no row of the cube, so writers never meet there;
 * the cube is paid for when the urn is opened, by each response with its share.
 */
export async function measureAdding(
	database: Database,
	app: { url: string },
	questionnaires: readonly Questionnaire[],
	bench: BenchProgramme,
): Promise<AddingCost> {
	const open = (place: number) =>
		createWave(database, bench.programme, questionnaires, WAVES + place, 'open');
	const [questionnaire] = questionnaires;
	if (!questionnaire) throw new RangeError('nobody is asked');
	const casting = await castAll(database, app, await open(0), questionnaire);
	const opening = await timeOpening(database, bench, await open(1), async (transaction, waveId) => {
		return emptyUrn(transaction, waveId, (_, answers) => answers);
	});
	const openingWithCube = await timeOpening(
		database,
		bench,
		await open(2),
		async (transaction, waveId) => {
			const counting = startCounting(questionnaires);
			const moved = await emptyUrn(transaction, waveId, (group, answers) => {
				counting.add(group, answers);
				return answers;
			});
			const wave = { id: waveId, minimumGroup: null, programme: { minimumGroup: 5 } };
			await writeCube(transaction, wave, counting);
			return moved;
		},
	);
	const without = casting.each + opening;
	const dearer = (casting.each + openingWithCube) / without - 1;
	return { ...casting, opening, openingWithCube, dearer };
}

type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/** Fills the urn with as many ballots as a wave of the programme has, and times how it is emptied. */
async function timeOpening(
	database: Database,
	{ waveIds: [newest] }: BenchProgramme,
	waveId: string,
	empty: (transaction: Transaction, waveId: string) => Promise<number>,
): Promise<number> {
	await database.$executeRaw`
		INSERT INTO ballot (key, wave_id, "group", state, answers)
		SELECT sha256(uuid_send(id)), ${waveId}::uuid, "group", 'cast', answers || '{"better":"Kom"}'
		FROM response WHERE wave_id = ${newest}::uuid`;
	const start = performance.now();
	const moved = await database.$transaction((transaction) => empty(transaction, waveId), {
		timeout,
	});
	const spent = performance.now() - start;
	await database.wave.delete({ where: { id: waveId } });
	await database.$executeRaw`VACUUM ANALYZE ballot`;
	return spent / moved;
}
