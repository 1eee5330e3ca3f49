import type { Prisma } from '@raadgiver/db';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { Progress, TakenStep } from './advance.ts';
import type { TakenAnswer } from './answers.ts';
import { type MemoryRow, questionsIn } from './learn.ts';

/** Which answers are new, and what was known of the learner before them. */
export interface PutAway {
	/** The oldest first. */
	readonly fresh: readonly TakenAnswer[];
	readonly memories: readonly MemoryRow[];
	readonly progress: readonly Progress[];
}

/** A row that came as JSON, in which times are text. */
type Written<Row> = { [Key in keyof Row]: Row[Key] extends Date ? string : Row[Key] };

interface Found {
	readonly inserted: readonly string[];
	readonly memories: readonly Written<MemoryRow>[];
	readonly progress: readonly (Omit<Written<Progress>, 'completedAt'> & {
		completedAt: string | null;
	})[];
}

/**
 * Puts the answers away, and reads in the same query what they and the steps are carried into: a phone
 * waits for each query that is made while its learner is held.
 */
export async function putAway(
	transaction: Prisma.TransactionClient,
	{ programme, personId }: Actor,
	{ answers, steps }: { answers: readonly TakenAnswer[]; steps: readonly TakenStep[] },
	received: Date,
): Promise<PutAway> {
	const asked = questionsIn(answers).map(({ slug, question }) => ({ slug, question }));
	const slugs = steps.map(({ published }) => published.slug);
	const [found] = await transaction.$queryRaw<Found[]>`
		WITH inserted AS (
			INSERT INTO training_answer (programme_id, person_id, id, slug, version, item, purpose, given,
				"right", answered_at, received_at)
			SELECT ${programme.id}::uuid, ${personId}::uuid, id, slug, version, item, purpose, given,
				"right", "answeredAt", ${received}
			FROM jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) AS handed(id uuid, slug text,
				version int, item text, purpose answer_purpose, given jsonb, "right" boolean,
				"answeredAt" timestamptz)
			ON CONFLICT DO NOTHING RETURNING id
		), memory AS (
			SELECT slug, question, stability, difficulty, state, steps, repetitions, lapses,
				due_at AS "dueAt", reviewed_at AS "reviewedAt"
			FROM question_memory
			WHERE programme_id = ${programme.id}::uuid AND person_id = ${personId}::uuid
				AND (slug, question) IN (SELECT * FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
					AS asked(slug text, question text))
		), progress AS (
			SELECT slug, version, done, seconds, started_at AS "startedAt", last_at AS "lastAt",
				completed_at AS "completedAt"
			FROM module_progress
			WHERE programme_id = ${programme.id}::uuid AND person_id = ${personId}::uuid
				AND slug = ANY(${slugs})
		)
		SELECT (SELECT coalesce(json_agg(id), '[]') FROM inserted) AS inserted,
			(SELECT coalesce(json_agg(memory), '[]') FROM memory) AS memories,
			(SELECT coalesce(json_agg(progress), '[]') FROM progress) AS progress`;
	const inserted = new Set(found?.inserted);
	return {
		fresh: answers
			// One handed in twice at once is new once.
			.filter(({ id }) => inserted.delete(id))
			.toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime()),
		memories: (found?.memories ?? []).map((row) => ({
			...row,
			dueAt: new Date(row.dueAt),
			reviewedAt: new Date(row.reviewedAt),
		})),
		progress: (found?.progress ?? []).map((row) => ({
			...row,
			startedAt: new Date(row.startedAt),
			lastAt: new Date(row.lastAt),
			completedAt: row.completedAt === null ? null : new Date(row.completedAt),
		})),
	};
}
