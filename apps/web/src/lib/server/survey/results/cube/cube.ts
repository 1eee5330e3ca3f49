import type { RespondentGroup, TallyRow } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import { keyOf, type Place, type Selection } from '../place.ts';
import { selected } from '../selected.ts';

/**
 * The counts of some waves. All of them, also those that are never shown: what reaches a page, a
 * report or a file is read with readShownCube instead.
 */
export interface Cube {
	/** How many gave each value of the item there, missing answers included; none: no rows. */
	readonly rowsAt: (place: Place) => readonly TallyRow[];
	/** Everything that was read of one group of a wave. */
	readonly rowsOf: (waveId: string, group: RespondentGroup) => readonly TallyRow[];
}

type Row = Required<Place> & { readonly counts: Readonly<Record<string, number>> };

/**
 * Reads the cube with one query that answers one row a place, however many values it has: with a row
 * a value, most of the time would go into reading the same ids again.
 */
export async function readCube(
	waveIds: readonly string[],
	selection: Selection = {},
): Promise<Cube> {
	const places = await database.$queryRaw<Row[]>`
		SELECT wave_id AS "waveId", "group"::text, segment, segment_value AS "segmentValue", item,
			jsonb_object_agg(value, n) AS counts
		FROM tally WHERE ${selected(waveIds, selection)}
		GROUP BY wave_id, "group", segment, segment_value, item`;
	const read = places.map((place) => ({ place, rows: rowsIn(place) }));
	const byPlace = new Map(read.map(({ place, rows }) => [keyOf(place), rows]));
	return {
		rowsAt: (place) => byPlace.get(keyOf(place)) ?? [],
		rowsOf: (waveId, group) =>
			read
				.filter(({ place }) => place.waveId === waveId && place.group === group)
				.flatMap(({ rows }) => rows),
	};
}

function rowsIn({ segment, segmentValue, item, counts }: Row): TallyRow[] {
	return Object.entries(counts).map(([value, n]) => ({ segment, segmentValue, item, value, n }));
}
