import { database } from '#lib/server/database.ts';
import { waitsOn } from './law/learned-the-old.ts';

/** A change of the law whose lesson waits for somebody. */
export interface WaitingLesson {
	/** The change's id. */
	readonly change: string;
	/** The statement that was changed. */
	readonly reference: string;
}

interface Row extends WaitingLesson {
	readonly personId: string;
}

/**
 * The changes that these people have still to learn, the first to take effect first: material, in effect
 * and not taken back, of a statement that they learned as it was, and without its lesson. One
 * query, by each person's own index.
 * @param day today in Denmark
 */
export async function waitingChanges(
	programmeId: string,
	personIds: readonly string[],
	day: string,
): Promise<ReadonlyMap<string, readonly WaitingLesson[]>> {
	const rows = await database.$queryRaw<Row[]>`
		SELECT learned_statement.person_id AS "personId", law_change.id AS change, reference
		FROM law_change JOIN learned_statement USING (programme_id, reference)
		WHERE law_change.programme_id = ${programmeId}::uuid
			AND learned_statement.person_id = ANY(${personIds}::uuid[])
			AND ${waitsOn(day)}
		ORDER BY effective_on, law_change.id`;
	return Map.groupBy(rows, ({ personId }) => personId);
}
