import { isMissing } from '../questions/shared-reason.ts';
import type { TallyRow } from '../tally/tally.ts';
import { placeKey } from './counted-place.ts';
import type { CountedPlace } from './counted-place.ts';
import { crossedCells } from './crossed-cells.ts';
import { withholdRows } from './withhold-rows.ts';

/**
 * The places in the counts of one wave and group that are never shown.
 *
 * - An item to which fewer than `minimum` people gave an answer.
 * - Within a segment question, the rows that withholdRows takes, item by item. Its own rows (how many
 *   come from each area) are named with the question itself as the item, and are withheld for every
 *   other item too: answers given and answers missing would add up to the number that is withheld.
 * - Of two segment questions crossed, the cells that crossedCells takes.
 *
 * A reason for a missing answer is a row of a segment question like the others, but nobody's answer.
 * `already` are places that were withheld before; they stay so, and others join them where needed.
 * Throws RangeError for a minimum that cannot be.
 *
 * @example
 * withheldPlaces([{ segment: '', segmentValue: '', item: 'access', value: '5', n: 4 }], { segments: [], minimum: 5 }); // => [{ segment: '', segmentValue: '', item: 'access' }]
 */
export function withheldPlaces(
	rows: readonly TallyRow[],
	{
		segments,
		minimum,
		already = [],
	}: {
		/** Ids of the questionnaire's segment questions. */
		segments: readonly string[];
		minimum: number;
		already?: readonly CountedPlace[];
	},
): CountedPlace[] {
	const withheld = new Map(already.map((place) => [placeKey(place), place]));
	const withhold = (place: CountedPlace) => withheld.set(placeKey(place), place);
	const bases = basesOf(rows);

	for (const { segment, segmentValue, item, n } of bases)
		if (segment === '' && n > 0 && n < minimum) withhold({ segment, segmentValue, item });

	for (const segment of segments) {
		const whole = rows
			.filter((row) => row.segment === '' && row.item === segment)
			.map(({ value, n }) => ({ segment, segmentValue: value, item: segment, n }));
		const parts = bases.filter((base) => base.segment === segment);
		for (const table of [whole, ...Map.groupBy(parts, ({ item }) => item).values()]) {
			const isWithheld = (base: Base) =>
				withheld.has(placeKey(base)) || withheld.has(placeKey({ ...base, item: segment }));
			const keys = withholdRows(
				table.map(({ segmentValue, n }) => ({ key: segmentValue, n })),
				{ minimum, already: table.filter(isWithheld).map((base) => base.segmentValue) },
			);
			for (const { segmentValue, item } of table)
				if (keys.includes(segmentValue)) withhold({ segment, segmentValue, item });
		}
	}
	const isRowWithheld = (segment: string, segmentValue: string) =>
		withheld.has(placeKey({ segment, segmentValue, item: segment }));
	for (const [index, first] of segments.entries())
		for (const second of segments.slice(index + 1))
			for (const cell of crossedCells(rows, [first, second], { minimum, isRowWithheld }))
				withhold(cell);
	return [...withheld.values()];
}

type Base = CountedPlace & {
	/** How many gave an answer there. */
	n: number;
};

function basesOf(rows: readonly TallyRow[]): Base[] {
	const bases = new Map<string, Base>();
	for (const row of rows) {
		const { segment, segmentValue, item } = row;
		const key = placeKey(row);
		const base = bases.get(key) ?? { segment, segmentValue, item, n: 0 };
		bases.set(key, base);
		if (!isMissing(row.value)) base.n += row.n;
	}
	return [...bases.values()];
}
