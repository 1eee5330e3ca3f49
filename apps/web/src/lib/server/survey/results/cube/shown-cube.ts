import {
	cellItem,
	type CountedPlace,
	type ItemCount,
	placeKey,
	type Questionnaire,
	type RespondentGroup,
	segmentsOf,
	withheldPlaces,
} from '@raadgiver/survey';
import type { ClosedWave } from '../closed-waves.ts';
import type { Place, Selection } from '../place.ts';
import { readWithheld, type Withheld } from '../withheld.ts';
import { type Cube, readCube } from './cube.ts';

/** What may be said about a place in the cube. */
export type ShownCounts =
	| {
			readonly kind: 'shown';
			readonly rows: readonly ItemCount[];
			/** Values of a segment question whose counts are withheld; they stand in no row. */
			readonly withheldValues: readonly string[];
	  }
	/** Too few answered, or it would give away another place where too few did. */
	| { readonly kind: 'hidden' }
	/** Nobody was counted there: the group was not asked, or nobody gave that answer to the segment. */
	| { readonly kind: 'not-counted' };

/** The counts of some waves, as far as they may leave the house. */
export interface ShownCube {
	readonly at: (place: Place) => ShownCounts;
	/** The answers to a segment question that somebody gave in the wave, and reasons for none. */
	readonly segmentValues: (waveId: string, group: RespondentGroup, segment: string) => string[];
}

/**
 * Reads the counts that may be shown: without what was withheld when the urns were opened, and
 * without what a limit that was raised since forbids.
 */
export async function readShownCube(
	waves: readonly ClosedWave[],
	selection: Selection = {},
): Promise<ShownCube> {
	const waveIds = waves.map(({ id }) => id);
	const deciding = decidingItems(waves);
	const wide = {
		...selection,
		...(selection.items && { items: [...selection.items, ...deciding] }),
		segments: ['', ...(selection.segments ?? [])],
	};
	const [cube, withheld] = await Promise.all([
		readCube(waveIds, wide),
		readWithheld(waveIds, wide),
	]);
	const hidden = new Set(
		waves.flatMap((wave) =>
			Object.values(wave.groups).flatMap(({ questionnaire }) =>
				hiddenPlaces(wave, questionnaire, cube, withheld).map(
					(place) => `${wave.id} ${questionnaire.group} ${placeKey(place)}`,
				),
			),
		),
	);
	const segments = new Set(segmentIds(waves));
	const isHidden = ({ waveId, group, segment = '', segmentValue = '', item }: Place) =>
		hidden.has(`${waveId} ${group} ${placeKey({ segment, segmentValue, item })}`);
	/** Whether one value of a segment question may not be told, in the whole group or in a part. */
	const isValueHidden = (place: Place, value: string) =>
		place.segment
			? isHidden({ ...place, item: cellItem(place.item, value) })
			: isHidden({ ...place, segment: place.item, segmentValue: value });

	return {
		at: (place) => {
			const rows = cube.rowsAt(place);
			if (rows.length === 0) return { kind: 'not-counted' };
			if (isHidden(place)) return { kind: 'hidden' };
			const values = segments.has(place.item) ? rows.map(({ value }) => value) : [];
			const withheldValues = values.filter((value) => isValueHidden(place, value));
			return {
				kind: 'shown',
				rows: rows.filter(({ value }) => !withheldValues.includes(value)),
				withheldValues,
			};
		},
		segmentValues: (waveId, group, segment) =>
			cube.rowsAt({ waveId, group, item: segment }).map(({ value }) => value),
	};
}

/** What was withheld, and what a limit that was raised since withholds besides. */
function hiddenPlaces(
	{ id, minimum, decidedMinimum }: ClosedWave,
	questionnaire: Questionnaire,
	cube: Cube,
	withheld: Withheld,
): readonly CountedPlace[] {
	const { group } = questionnaire;
	const already = withheld.placesOf(id, group);
	if (decidedMinimum !== undefined && minimum <= decidedMinimum) return already;
	return withheldPlaces(cube.rowsOf(id, group), { questionnaire, minimum, already });
}

/**
 * What else is withheld hangs on how these were answered, so they are read whatever was asked for:
 * segment questions, and questions that others hang on.
 */
function decidingItems(waves: readonly ClosedWave[]): string[] {
	const questions = waves
		.flatMap(({ groups }) => Object.values(groups))
		.flatMap(({ questionnaire }) => questionnaire.questions);
	const parents = questions.flatMap(({ shownIf }) => (shownIf ? [shownIf.question] : []));
	return [...new Set([...segmentIds(waves), ...parents])];
}

function segmentIds(waves: readonly ClosedWave[]): string[] {
	return waves
		.flatMap(({ groups }) => Object.values(groups))
		.flatMap(({ questionnaire }) => segmentsOf(questionnaire).map(({ id }) => id));
}
