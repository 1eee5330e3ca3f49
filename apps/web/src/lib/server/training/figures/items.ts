import type { CountedResult, Question } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { PublishedModule } from '../modules.ts';
import { askedIn, firstAnswers } from './first-answers.ts';

/** First answers to one question that say the same. */
export interface ItemRow {
	/** question/<id> */
	readonly item: string;
	readonly right: boolean;
	/** What was chosen, as it was handed in; nothing of a question without options. */
	readonly given: unknown;
	readonly n: number;
}

/** Learners with the same result in one question, and equally many of all others right. */
export interface ItemRestRow extends CountedResult {
	readonly item: string;
}

/** The kinds whose answers can be counted without showing what anybody has written. */
function hasOptions({ kind }: Pick<Question, 'kind'>): boolean {
	return kind === 'one' || kind === 'many' || kind === 'judge';
}

/**
 * First answers to each question of a module, `minimum` at a time in the order they arrived: nobody's
 * answer is the difference between what is shown today and tomorrow.
 */
export function countItems(
	actor: Actor,
	published: PublishedModule,
	minimum: number,
): Promise<ItemRow[]> {
	const choices = published.module.questions.filter(hasOptions).map(({ id }) => `question/${id}`);
	return database.$queryRaw`
		WITH first_answer AS (${firstAnswers(actor, askedIn(published))}),
		placed AS (
			SELECT item, "right", given,
				row_number() OVER (PARTITION BY item ORDER BY received_at, person_id) AS place,
				count(*) OVER (PARTITION BY item) AS people
			FROM first_answer
		),
		kept AS (
			SELECT item, "right", CASE WHEN item = ANY(${choices}::text[]) THEN given END AS given
			FROM placed
			WHERE place <= people - people % ${minimum}::int
		)
		SELECT item, "right", given, count(*)::int AS n FROM kept GROUP BY item, "right", given`;
}

/**
 * Each question against all others of the module, of those who have answered every one; they too are
 * counted `minimum` at a time.
 */
export function countItemRests(
	actor: Actor,
	published: PublishedModule,
	minimum: number,
): Promise<ItemRestRow[]> {
	const asked = askedIn(published);
	return database.$queryRaw`
		WITH first_answer AS (${firstAnswers(actor, asked)}),
		learner AS (
			SELECT person_id, sum("right"::int)::int AS sum_right, max(received_at) AS ready_at
			FROM first_answer
			GROUP BY person_id
			HAVING count(*) = ${asked.length}::int
		),
		placed AS (
			SELECT *, row_number() OVER (ORDER BY ready_at, person_id) AS place, count(*) OVER () AS people
			FROM learner
		)
		SELECT item, "right", sum_right - "right"::int AS rest, count(*)::int AS n
		FROM first_answer JOIN placed USING (person_id)
		WHERE place <= people - people % ${minimum}::int
		GROUP BY item, "right", rest`;
}
