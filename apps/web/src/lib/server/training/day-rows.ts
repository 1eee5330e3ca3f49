import type { AnswerPurpose, Role } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { daysAfter } from '#lib/survey/danish-day.ts';

/** All that a learner's day is made of, as it stands in the database. */
export interface DayRow {
	readonly personId: string;
	readonly roles: readonly Role[];
	/** Minutes a day. */
	readonly minutes: number;
	/** Days with a mail, 1 Monday to 7 Sunday. */
	readonly weekdays: readonly number[];
	/** Questions that have come up; the time is in milliseconds. */
	readonly due: readonly {
		readonly slug: string;
		readonly question: string;
		readonly stability: number;
		readonly lapses: number;
		readonly reviewedAt: number;
	}[];
	/** Modules that were opened, the last one first. */
	readonly progress: readonly {
		readonly slug: string;
		readonly done: readonly string[];
		readonly completed: boolean;
	}[];
	/** Today's answers, counted. */
	readonly answered: readonly {
		readonly slug: string;
		readonly purpose: AnswerPurpose;
		readonly answers: number;
		/** How many of them were right. */
		readonly right: number;
	}[];
	/** Lessons taken today about changes of the law. */
	readonly lessons: number;
	/** Days of the week with an answer, as 2027-02-01. */
	readonly learnedOn: readonly string[];
	/** The last day with an answer before today. */
	readonly lastOn: string | null;
}

/**
 * The day of these people in a programme that teaches, as far as they are active members. One query, and
 * every part of it goes by the person's index: it costs the same whatever others have answered.
 *
 * What has come up is reckoned by the day. FSRS lets a new question come back after ten minutes; here
 * what was answered today waits until tomorrow, or a sitting would never come to its end.
 * @param day today in Denmark
 * @param monday the first day of the week
 */
export function readDays(
	programmeId: string,
	personIds: readonly string[],
	{ day, monday }: { day: string; monday: string },
): Promise<DayRow[]> {
	const tomorrow = daysAfter(day, 1);
	return database.$queryRaw<DayRow[]>`
		SELECT membership.person_id AS "personId", membership.roles::text[] AS roles,
			coalesce(learning_plan.minutes, 8) AS minutes,
			coalesce(learning_plan.weekdays, '{}') AS weekdays,
			coalesce(memory.due, '[]') AS due, coalesce(modules.progress, '[]') AS progress,
			coalesce(today.answered, '[]') AS answered, lesson.lessons,
			coalesce(past.learned_on, '{}') AS "learnedOn", past.last_on AS "lastOn"
		FROM membership
		JOIN programme ON programme.id = membership.programme_id
		LEFT JOIN learning_plan USING (programme_id, person_id)
		CROSS JOIN LATERAL (
			SELECT json_agg(json_build_object('slug', slug, 'question', question,
				'stability', stability, 'lapses', lapses,
				'reviewedAt', extract(epoch FROM reviewed_at) * 1000)) AS due
			FROM question_memory
			WHERE question_memory.programme_id = membership.programme_id
				AND question_memory.person_id = membership.person_id
				AND due_at < ${tomorrow}::date::timestamp AT TIME ZONE 'Europe/Copenhagen'
				AND reviewed_at < ${day}::date::timestamp AT TIME ZONE 'Europe/Copenhagen'
		) AS memory
		CROSS JOIN LATERAL (
			SELECT json_agg(json_build_object('slug', slug, 'done', to_json(coalesce(done, '{}')),
				'completed', completed_at IS NOT NULL) ORDER BY last_at DESC) AS progress
			FROM module_progress
			WHERE module_progress.programme_id = membership.programme_id
				AND module_progress.person_id = membership.person_id
		) AS modules
		CROSS JOIN LATERAL (
			SELECT json_agg(counted) AS answered FROM (
				SELECT slug, purpose, count(*) AS answers,
					count(*) FILTER (WHERE "right") AS "right"
				FROM training_answer
				WHERE training_answer.programme_id = membership.programme_id
					AND training_answer.person_id = membership.person_id
					AND answered_at >= ${day}::date::timestamp AT TIME ZONE 'Europe/Copenhagen'
				GROUP BY slug, purpose
			) AS counted
		) AS today
		CROSS JOIN LATERAL (
			SELECT count(*)::int AS lessons
			FROM law_change JOIN law_lesson ON change_id = law_change.id
			WHERE law_change.programme_id = membership.programme_id
				AND law_lesson.person_id = membership.person_id
				AND taken_at >= ${day}::date::timestamp AT TIME ZONE 'Europe/Copenhagen'
		) AS lesson
		CROSS JOIN LATERAL (
			SELECT array_agg(DISTINCT answered_on::text)
					FILTER (WHERE answered_on >= ${monday}::date) AS learned_on,
				(max(answered_on) FILTER (WHERE answered_on < ${day}::date))::text AS last_on
			FROM (
				SELECT (answered_at AT TIME ZONE 'Europe/Copenhagen')::date AS answered_on
				FROM training_answer
				WHERE training_answer.programme_id = membership.programme_id
					AND training_answer.person_id = membership.person_id
			) AS answer
		) AS past
		WHERE membership.programme_id = ${programmeId}::uuid
			AND membership.person_id = ANY(${personIds}::uuid[])
			AND membership.active AND 'training' = ANY(programme.uses)`;
}
