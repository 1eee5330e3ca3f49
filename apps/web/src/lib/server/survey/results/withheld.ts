import { database } from '#lib/server/database.ts';
import { keyOf, type Place, type Selection } from './place.ts';
import { selected } from './selected.ts';

/** What was decided, when the urns were opened, never to be shown. */
export interface Withheld {
	readonly has: (place: Place) => boolean;
}

export async function readWithheld(
	waveIds: readonly string[],
	selection: Selection = {},
): Promise<Withheld> {
	const rows = await database.$queryRaw<Required<Place>[]>`
		SELECT wave_id AS "waveId", "group"::text, segment, segment_value AS "segmentValue", item
		FROM withheld WHERE ${selected(waveIds, selection)}`;
	const places = new Set(rows.map(keyOf));
	return { has: (place) => places.has(keyOf(place)) };
}
