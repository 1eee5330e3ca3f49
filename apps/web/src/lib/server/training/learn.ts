import { Prisma } from '@raadgiver/db';
import { type Memory, remember } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import type { TakenAnswer } from './answers.ts';
import { waitsOn } from './law/learned-the-old.ts';

interface Question {
	readonly slug: string;
	readonly question: string;
}

/** What a learner remembers of one question. */
export type MemoryRow = Question & Memory;

/** The answers that are to questions: what is chosen in a case is not asked again. */
export function questionsIn(answers: readonly TakenAnswer[]) {
	return answers.flatMap(({ slug, item, right, answeredAt }) =>
		item.startsWith('question/')
			? [{ slug, question: item.slice('question/'.length), right, answeredAt }]
			: [],
	);
}

/**
 * What new answers, the oldest first, change in what is remembered. One that is older than what is
 * remembered came late and tells nothing new.
 */
export function remembered(
	answers: readonly TakenAnswer[],
	known: readonly MemoryRow[],
): readonly MemoryRow[] {
	const memories = new Map(known.map((row) => [keyOf(row), row]));
	const changed = new Map<string, MemoryRow>();
	for (const { slug, question, right, answeredAt } of questionsIn(answers)) {
		const key = keyOf({ slug, question });
		const memory = memories.get(key);
		if (memory && answeredAt < memory.reviewedAt) continue;
		const row = { slug, question, ...remember(memory, right, answeredAt) };
		memories.set(key, row);
		changed.set(key, row);
	}
	return [...changed.values()];
}

function keyOf({ slug, question }: Question): string {
	return `${slug}/${question}`;
}

/** Writes down what is remembered. */
export function memorySql({ programme, personId }: Actor, rows: readonly MemoryRow[]): Prisma.Sql {
	return Prisma.sql`
		INSERT INTO question_memory (programme_id, person_id, slug, question, stability, difficulty,
			state, steps, repetitions, lapses, due_at, reviewed_at)
		SELECT ${programme.id}::uuid, ${personId}::uuid, slug, question, stability, difficulty, state,
			steps, repetitions, lapses, "dueAt", "reviewedAt"
		FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS memory(slug text,
			question text, stability float8, difficulty float8, state int, steps int, repetitions int,
			lapses int, "dueAt" timestamptz, "reviewedAt" timestamptz)
		ON CONFLICT (programme_id, person_id, slug, question) DO UPDATE SET
			stability = excluded.stability, difficulty = excluded.difficulty, state = excluded.state,
			steps = excluded.steps, repetitions = excluded.repetitions, lapses = excluded.lapses,
			due_at = excluded.due_at, reviewed_at = excluded.reviewed_at`;
}

/**
 * Writes down what right answers teach: it is learned on the day it was given, and an older day never
 * comes back. Where the lesson of a change waits, the day of the old stays: repeating the old is not
 * learning the new.
 */
export function learnedSql(
	{ programme, personId }: Actor,
	answers: readonly TakenAnswer[],
): Prisma.Sql {
	const learned = new Map<string, string>();
	for (const { right, references, answeredAt } of answers) {
		if (!right) continue;
		for (const reference of references) learned.set(reference, danishDay(answeredAt));
	}
	// What was learned that day already is not touched: even a row that stays as it is would be written.
	return Prisma.sql`
		INSERT INTO learned_statement (programme_id, person_id, reference, learned_on)
		SELECT ${programme.id}::uuid, ${personId}::uuid, reference, day
		FROM unnest(${[...learned.keys()]}::text[], ${[...learned.values()]}::date[])
			AS learned(reference, day)
		WHERE NOT EXISTS (
			SELECT 1 FROM learned_statement AS known
			WHERE known.programme_id = ${programme.id}::uuid AND known.person_id = ${personId}::uuid
				AND known.reference = learned.reference AND known.learned_on >= day)
		ON CONFLICT (programme_id, person_id, reference) DO UPDATE
			SET learned_on = excluded.learned_on
			WHERE NOT EXISTS (
				SELECT 1 FROM law_change
				WHERE law_change.programme_id = learned_statement.programme_id
					AND law_change.reference = learned_statement.reference
					AND ${waitsOn(danishDay(new Date()))})`;
}
