import { type Database, Prisma } from '@raadgiver/db';
import { questionnaireSchema, type RespondentGroup, type StoredAnswers } from '@raadgiver/survey';
import { inBatches } from '../../in-batches.ts';
import { startCounting } from './counting.ts';
import { writeCube } from './write-cube.ts';

/** Milliseconds; a million responses take about half a minute. */
const timeout = 600_000;

/**
 * Counts a closed wave's responses anew and replaces its cube, in one transaction: until it ends,
 * readers see the earlier cube. Also fills what a wave lacks whose urn an older edition opened.
 * @returns how many responses were counted; undefined where the wave is not there or not closed
 */
export async function rebuildCube(database: Database, waveId: string): Promise<number | undefined> {
	return database.$transaction(
		async (transaction) => {
			// Two at once would each count, and one would find the other's rows in its way.
			await transaction.$queryRaw`SELECT 1 FROM wave WHERE id = ${waveId}::uuid FOR UPDATE`;
			const wave = await transaction.wave.findFirst({
				where: { id: waveId, status: 'closed' },
				select: {
					id: true,
					minimumGroup: true,
					programme: { select: { minimumGroup: true } },
					questionnaires: { select: { definition: true } },
				},
			});
			if (!wave) return undefined;
			const counting = startCounting(
				wave.questionnaires.map(({ definition }) => questionnaireSchema.parse(definition)),
			);
			let counted = 0;
			const responses = inBatches<{ group: RespondentGroup; answers: string }>(
				transaction,
				Prisma.sql`SELECT "group"::text, answers::text FROM response WHERE wave_id = ${waveId}::uuid`,
			);
			for await (const batch of responses) {
				for (const { group, answers } of batch)
					counting.add(group, JSON.parse(answers) as StoredAnswers);
				counted += batch.length;
			}
			await writeCube(transaction, wave, counting);
			return counted;
		},
		{ timeout, maxWait: timeout },
	);
}
