import { Prisma } from '@raadgiver/db';
import { type RespondentGroup, type StoredAnswers, storedAnswersSchema } from '@raadgiver/survey';
import { inBatches } from './in-batches.ts';

/** What is kept of a cast ballot's answers. */
export type Keeping = (group: RespondentGroup, answers: StoredAnswers) => StoredAnswers;

/**
 * Moves the wave's cast ballots into responses under new random ids and in random order. The ballots
 * keep nothing but their key; what was only begun is deleted. All in the caller's transaction and
 * without savepoints, so that all responses of the wave carry the same transaction's number.
 * @returns how many ballots were moved
 */
export async function emptyUrn(
	transaction: Prisma.TransactionClient,
	waveId: string,
	keep: Keeping,
): Promise<number> {
	const cast = Prisma.sql`wave_id = ${waveId}::uuid AND state = 'cast'`;
	const shuffled = inBatches<{ group: RespondentGroup; answers: string }>(
		transaction,
		Prisma.sql`SELECT "group"::text, answers::text FROM ballot WHERE ${cast} ORDER BY gen_random_uuid()`,
	);
	let moved = 0;
	for await (const ballots of shuffled) {
		const responses = ballots.map(({ group, answers }) => {
			return { group, answers: keep(group, storedAnswersSchema.parse(JSON.parse(answers))) };
		});
		moved += await transaction.$executeRaw`
			INSERT INTO response (id, wave_id, "group", answers)
			SELECT gen_random_uuid(), ${waveId}::uuid, "group", answers
			FROM jsonb_to_recordset(${JSON.stringify(responses)}::jsonb)
				AS kept ("group" respondent_group, answers jsonb)`;
	}
	await transaction.$executeRaw`
		DELETE FROM ballot WHERE wave_id = ${waveId}::uuid AND state = 'draft'`;
	await transaction.$executeRaw`
		UPDATE ballot SET state = 'counted', answers = NULL WHERE ${cast}`;
	return moved;
}
