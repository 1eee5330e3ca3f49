import type { CountedPlace, RespondentGroup } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Place, Selection } from './place.ts';
import { selected } from './selected.ts';

/** What was decided, when the urns were opened, never to be shown. */
export interface Withheld {
	readonly placesOf: (waveId: string, group: RespondentGroup) => readonly CountedPlace[];
}

export async function readWithheld(
	waveIds: readonly string[],
	selection: Selection = {},
): Promise<Withheld> {
	// How many gave each answer to a segment question is told where all respondents are counted, and
	// what is withheld of it stands under the question itself.
	const places = await database.$queryRaw<Required<Place>[]>`
		SELECT wave_id AS "waveId", "group"::text, segment, segment_value AS "segmentValue", item
		FROM withheld WHERE ${selected(waveIds, selection)}
			OR wave_id = ANY(${waveIds}::uuid[]) AND segment = item`;
	return {
		placesOf: (waveId, group) =>
			places.filter((place) => place.waveId === waveId && place.group === group),
	};
}
