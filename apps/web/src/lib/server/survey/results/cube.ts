import type { RespondentGroup } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import { keyOf, type Place, type Selection } from './place.ts';
import { selected } from './selected.ts';

/** So many respondents under one value of an item, or under one reason for a missing answer. */
export interface CubeRow {
	readonly item: string;
	readonly value: string;
	readonly n: number;
}

/**
 * The counts of some waves. All of them, also those that are never shown: what reaches a page, a
 * report or a file is read with readShownCube instead.
 */
export interface Cube {
	/** How many gave each value of the item there, missing answers included; none: no rows. */
	readonly rowsAt: (place: Place) => readonly CubeRow[];
	/** Every place that has rows. */
	readonly places: readonly Required<Place>[];
}

type Row = {
	waveId: string;
	group: RespondentGroup;
	segment: string;
	segmentValue: string;
	item: string;
	values: string[];
	counts: number[];
};

/**
 * Reads the cube with one query that answers one row a place, however many values it has: a client
 * that took a row a value would spend most of its time on the ids.
 */
export async function readCube(
	waveIds: readonly string[],
	selection: Selection = {},
): Promise<Cube> {
	const rows = await database.$queryRaw<Row[]>`
		SELECT wave_id AS "waveId", "group"::text, segment, segment_value AS "segmentValue", item,
			array_agg(value) AS "values", array_agg(n) AS counts
		FROM tally WHERE ${selected(waveIds, selection)}
		GROUP BY wave_id, "group", segment, segment_value, item`;
	const byPlace = new Map(
		rows.map((row) => [
			keyOf(row),
			row.values.map((value, index) => ({ item: row.item, value, n: row.counts[index] ?? 0 })),
		]),
	);
	return {
		rowsAt: (place) => byPlace.get(keyOf(place)) ?? [],
		places: rows.map(({ waveId, group, segment, segmentValue, item }) => ({
			waveId,
			group,
			segment,
			segmentValue,
			item,
		})),
	};
}
