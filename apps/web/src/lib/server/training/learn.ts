import type { Prisma } from '@raadgiver/db';
import { type Memory, remember } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import type { TakenAnswer } from './answers.ts';
import { waitsOn } from './law/learned-the-old.ts';

/** Carries new answers, the oldest first, into what the learner remembers and has learned. */
export async function learn(
	transaction: Prisma.TransactionClient,
	actor: Actor,
	answers: readonly TakenAnswer[],
): Promise<void> {
	await rememberQuestions(transaction, actor, answers);
	await noteStatements(transaction, actor, answers);
}

type Question = { slug: string; question: string };
type MemoryRow = Question & Memory;

/** An answer that is older than what is remembered came late and tells nothing new. */
async function rememberQuestions(
	transaction: Prisma.TransactionClient,
	{ programme, personId }: Actor,
	answers: readonly TakenAnswer[],
): Promise<void> {
	const questions = answers.flatMap(({ slug, item, right, answeredAt }) =>
		item.startsWith('question/')
			? [{ slug, question: item.slice('question/'.length), right, answeredAt }]
			: [],
	);
	if (questions.length === 0) return;
	const asked = JSON.stringify(questions.map(({ slug, question }) => ({ slug, question })));
	const known = await transaction.$queryRaw<MemoryRow[]>`
		SELECT slug, question, stability, difficulty, state, steps, repetitions, lapses,
			due_at AS "dueAt", reviewed_at AS "reviewedAt"
		FROM question_memory
		WHERE programme_id = ${programme.id}::uuid AND person_id = ${personId}::uuid
			AND (slug, question) IN (
				SELECT * FROM jsonb_to_recordset(${asked}::jsonb) AS asked(slug text, question text))`;
	const memories = new Map(known.map((row) => [keyOf(row), row]));
	const changed = new Map<string, MemoryRow>();
	for (const { slug, question, right, answeredAt } of questions) {
		const key = keyOf({ slug, question });
		const memory = memories.get(key);
		if (memory && answeredAt < memory.reviewedAt) continue;
		const row = { slug, question, ...remember(memory, right, answeredAt) };
		memories.set(key, row);
		changed.set(key, row);
	}
	if (changed.size === 0) return;
	await transaction.$executeRaw`
		INSERT INTO question_memory (programme_id, person_id, slug, question, stability, difficulty,
			state, steps, repetitions, lapses, due_at, reviewed_at)
		SELECT ${programme.id}::uuid, ${personId}::uuid, slug, question, stability, difficulty, state,
			steps, repetitions, lapses, "dueAt", "reviewedAt"
		FROM jsonb_to_recordset(${JSON.stringify([...changed.values()])}::jsonb) AS memory(slug text,
			question text, stability float8, difficulty float8, state int, steps int, repetitions int,
			lapses int, "dueAt" timestamptz, "reviewedAt" timestamptz)
		ON CONFLICT (programme_id, person_id, slug, question) DO UPDATE SET
			stability = excluded.stability, difficulty = excluded.difficulty, state = excluded.state,
			steps = excluded.steps, repetitions = excluded.repetitions, lapses = excluded.lapses,
			due_at = excluded.due_at, reviewed_at = excluded.reviewed_at`;
}

function keyOf({ slug, question }: Question): string {
	return `${slug}/${question}`;
}

/**
 * What a right answer teaches is learned on the day it was given; an older day never comes back. Where
 * the lesson of a change waits, the day of the old stays: repeating the old is not learning the new.
 */
async function noteStatements(
	transaction: Prisma.TransactionClient,
	{ programme, personId }: Actor,
	answers: readonly TakenAnswer[],
): Promise<void> {
	const learned = new Map<string, string>();
	for (const { right, references, answeredAt } of answers) {
		if (!right) continue;
		for (const reference of references) learned.set(reference, danishDay(answeredAt));
	}
	if (learned.size === 0) return;
	await transaction.$executeRaw`
		INSERT INTO learned_statement (programme_id, person_id, reference, learned_on)
		SELECT ${programme.id}::uuid, ${personId}::uuid, reference, day
		FROM unnest(${[...learned.keys()]}::text[], ${[...learned.values()]}::date[])
			AS learned(reference, day)
		ON CONFLICT (programme_id, person_id, reference) DO UPDATE
			SET learned_on = greatest(learned_statement.learned_on, excluded.learned_on)
			WHERE NOT EXISTS (
				SELECT 1 FROM law_change
				WHERE law_change.programme_id = learned_statement.programme_id
					AND law_change.reference = learned_statement.reference
					AND ${waitsOn(danishDay(new Date()))})`;
}
