import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { questionnaireSchema, storedAnswersSchema, tally } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { today } from './today.ts';
import { forgetTurnout } from './turnout.ts';
import { waveWhere } from './waves.ts';

/** Closes the wave and opens its urn. Returns how many ballots were counted. */
export async function close(actor: Actor, waveId: string): Promise<number> {
	const counted = await openUrn(waveWhere(actor, waveId));
	return counted ?? error(404);
}

/** Closes every wave whose last day has passed. */
export async function closeExpired(): Promise<void> {
	const isExpired = { closesOn: { lt: today() } };
	const expired = await database.wave.findMany({
		where: { status: 'open', ...isExpired },
		select: { id: true },
	});
	// Asked for again, because a coordinator may have moved the last day in the meantime. One wave that
	// cannot be closed holds up no other; the job fails with its reason and is tried again.
	const outcomes = await Promise.allSettled(expired.map(({ id }) => openUrn({ id, ...isExpired })));
	const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
	if (failed.length > 0) throw new AggregateError(failed.map(({ reason }) => reason as unknown));
}

/**
 * In one transaction: no further ballot is taken, the cast ones become responses under new random ids
 * and in random order, the ballots keep nothing but their key, and the answers are counted. All
 * responses of the wave thus carry the same transaction, and none has a day or a place in a sequence.
 */
async function openUrn(where: Prisma.WaveWhereInput): Promise<number | undefined> {
	const opened = await database.$transaction(
		async (transaction) => {
			const wave = await transaction.wave.findFirst({
				where: { ...where, status: 'open' },
				select: { id: true, questionnaires: { select: { group: true, definition: true } } },
			});
			if (!wave) return undefined;
			// Waits for ballots that are being cast, and wins over a second closing.
			const { count: closed } = await transaction.wave.updateMany({
				where: { ...where, id: wave.id, status: 'open' },
				data: { status: 'closed' },
			});
			if (closed === 0) return undefined;
			const counted = await transaction.$executeRaw`
				INSERT INTO response (id, wave_id, "group", answers)
				SELECT gen_random_uuid(), wave_id, "group", answers
				FROM ballot WHERE wave_id = ${wave.id}::uuid AND state = 'cast'
				ORDER BY gen_random_uuid()`;
			await transaction.ballot.deleteMany({ where: { waveId: wave.id, state: 'draft' } });
			await transaction.$executeRaw`
				UPDATE ballot SET state = 'counted', answers = NULL
				WHERE wave_id = ${wave.id}::uuid AND state = 'cast'`;
			await countAnswers(transaction, wave);
			return { waveId: wave.id, counted };
		},
		{ timeout: 120_000 },
	);
	if (!opened) return undefined;
	forgetTurnout(opened.waveId);
	// The ballots' earlier versions, each with its key and its answers, stand in the table's pages, where
	// a plain VACUUM frees their place without wiping it: FULL writes the table anew. ANALYZE, because the
	// catalogue's statistics quote answers.
	await database.$executeRaw`VACUUM (FULL, ANALYZE) ballot`;
	return opened.counted;
}

async function countAnswers(
	transaction: Prisma.TransactionClient,
	wave: { id: string; questionnaires: { group: string; definition: Prisma.JsonValue }[] },
): Promise<void> {
	for (const asked of wave.questionnaires) {
		const questionnaire = questionnaireSchema.parse(asked.definition);
		const responses = await transaction.response.findMany({
			where: { waveId: wave.id, group: questionnaire.group },
			select: { answers: true },
		});
		const counts = tally(
			responses.map(({ answers }) => storedAnswersSchema.parse(answers)),
			questionnaire,
		);
		await transaction.tally.createMany({
			data: counts.map((count) => ({ ...count, waveId: wave.id, group: questionnaire.group })),
		});
	}
}
