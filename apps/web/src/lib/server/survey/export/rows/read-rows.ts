import { randomInt } from 'node:crypto';
import type { RespondentGroup } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { AnsweredRow } from './cells.ts';

/** Rows at a time: some hundred kilobytes of answers. */
const BATCH = 1_000;

/**
 * The ids of the responses in an order that is drawn anew each time, so that no two files can be laid
 * side by side row by row. They stand in no file.
 */
export async function drawOrder(
	waveIds: readonly string[],
	group: RespondentGroup,
): Promise<string[]> {
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT id FROM response
		WHERE wave_id = ANY(${waveIds}::uuid[]) AND "group" = ${group}::respondent_group`;
	const ids = rows.map(({ id }) => id);
	// Fisher and Yates's shuffle.
	for (let last = ids.length - 1; last > 0; last -= 1) {
		const drawn = randomInt(last + 1);
		[ids[last], ids[drawn]] = [ids[drawn] as string, ids[last] as string];
	}
	return ids;
}

/** Reads the responses in this order; memory holds a thousand of them, however many there are. */
export async function* readRows(ids: readonly string[]): AsyncGenerator<AnsweredRow> {
	for (let start = 0; start < ids.length; start += BATCH) {
		const batch = ids.slice(start, start + BATCH);
		const rows = await database.$queryRaw<(AnsweredRow & { id: string })[]>`
			SELECT id, wave_id AS "waveId", answers FROM response WHERE id = ANY(${batch}::uuid[])`;
		const byId = new Map(rows.map((row) => [row.id, row]));
		for (const id of batch) {
			const row = byId.get(id);
			if (!row) throw new Error('A response disappeared while a file was written');
			yield row;
		}
	}
}

/** The most bytes that somebody's words take, by item; items in which nobody wrote are left out. */
export async function widestTexts(
	waveIds: readonly string[],
	group: RespondentGroup,
	items: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	const rows = await database.$queryRaw<{ item: string; width: number }[]>`
		SELECT item, max(octet_length(answers ->> item))::int AS width
		FROM response, unnest(${items}::text[]) AS item
		WHERE wave_id = ANY(${waveIds}::uuid[]) AND "group" = ${group}::respondent_group
			AND jsonb_typeof(answers -> item) = 'string'
		GROUP BY item`;
	return new Map(rows.map(({ item, width }) => [item, width]));
}
