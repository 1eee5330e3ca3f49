import { Prisma } from '@raadgiver/db';

/**
 * Whether what somebody learned was the old: learned before the change took effect, or while the old
 * was still taught because the change was not published yet. On the tables law_change and
 * learned_statement.
 */
export const learnedTheOld = Prisma.sql`(learned_statement.learned_on < law_change.effective_on
	OR learned_statement.learned_on
		<= (law_change.published_at AT TIME ZONE 'Europe/Copenhagen')::date)`;

/**
 * Whether a change of the law is still to be learned by those who learned the old. On the same tables.
 * @param day today in Denmark
 */
export function waitsOn(day: string): Prisma.Sql {
	return Prisma.sql`law_change.material AND law_change.withdrawn_at IS NULL
		AND law_change.effective_on <= ${day}::date AND ${learnedTheOld}
		AND NOT EXISTS (
			SELECT 1 FROM law_lesson
			WHERE change_id = law_change.id AND law_lesson.person_id = learned_statement.person_id)`;
}
