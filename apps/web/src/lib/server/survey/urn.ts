import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { questionnaireSchema } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { emptyUrn } from './empty-urn.ts';
import { collectLinkedScores } from './linked-scores.ts';
import { maskFor } from './mask-answers.ts';
import { startCounting } from './results/cube/counting.ts';
import { type CountedWave, writeCube } from './results/cube/write-cube.ts';
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

/** Milliseconds; a hundred thousand ballots take about ten seconds. */
const timeout = 300_000;

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
				select: {
					id: true,
					minimumGroup: true,
					programme: { select: { id: true, minimumGroup: true } },
					questionnaires: { select: { definition: true } },
				},
			});
			if (!wave) return undefined;
			// Waits for ballots that are being cast, and wins over a second closing.
			const { count: closed } = await transaction.wave.updateMany({
				where: { ...where, id: wave.id, status: 'open' },
				data: { status: 'closed' },
			});
			if (closed === 0) return undefined;
			return { waveId: wave.id, counted: await countBallots(transaction, wave) };
		},
		{ timeout },
	);
	if (!opened) return undefined;
	forgetTurnout(opened.waveId);
	// The ballots' earlier versions, each with its key and its answers, stand in the table's pages, where
	// a plain VACUUM frees their place without wiping it: FULL writes the table anew. No statistics are
	// kept of the answers (see the migrations): they would quote them in pages of their own.
	await database.$executeRaw`VACUUM (FULL, ANALYZE) ballot`;
	return opened.counted;
}

interface OpenedWave extends CountedWave {
	readonly programme: { readonly id: string; readonly minimumGroup: number };
	readonly questionnaires: readonly { readonly definition: Prisma.JsonValue }[];
}

/** What is stored, masked and without own codes, is what is counted: a recount finds the same. */
async function countBallots(
	transaction: Prisma.TransactionClient,
	wave: OpenedWave,
): Promise<number> {
	const questionnaires = wave.questionnaires.map(({ definition }) =>
		questionnaireSchema.parse(definition),
	);
	const scores = collectLinkedScores(wave.programme.id, questionnaires);
	const mask = await maskFor(transaction, wave.programme.id, questionnaires);
	const counting = startCounting(questionnaires);
	const moved = await emptyUrn(transaction, wave.id, (group, answers) => {
		const kept = mask(group, scores.takeFrom(group, answers));
		counting.add(group, kept);
		return kept;
	});
	await scores.write(transaction, wave.id);
	await writeCube(transaction, wave, counting);
	return moved;
}
