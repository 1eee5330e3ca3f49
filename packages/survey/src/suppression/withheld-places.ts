import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { segmentsOf } from '../questionnaire/segments-of.ts';
import type { TallyRow } from '../tally/tally.ts';
import { branchParts, parentsOf } from './branch-parts.ts';
import { countedBases, ownBases } from './counted-bases.ts';
import type { CountedBase } from './counted-bases.ts';
import { placeKey } from './counted-place.ts';
import type { CountedPlace } from './counted-place.ts';
import { crossedCells } from './crossed-cells.ts';
import { withholdRows } from './withhold-rows.ts';

const all = { segment: '', segmentValue: '' };

/**
 * The places in the counts of one wave and group that are never shown.
 *
 * - An item to which fewer than `minimum` people gave an answer.
 * - Within a segment question, the rows that withholdRows takes, item by item. Its own rows (how many
 *   come from each area) are named with the question itself as the item, and are withheld for every
 *   other item too: answers given and answers missing would add up to the number that is withheld.
 * - Of two segment questions crossed, the cells that crossedCells takes.
 * - An item that hangs on the answer to another one, where it would tell what is withheld of that.
 *
 * A reason for a missing answer is a row of a segment question like the others, but nobody's answer.
 * `already` are places that were withheld before; they stay so, and others join them where needed.
 * Throws RangeError for a minimum that cannot be.
 */
export function withheldPlaces(
	rows: readonly TallyRow[],
	{
		questionnaire,
		minimum,
		already = [],
	}: {
		questionnaire: Pick<Questionnaire, 'questions'>;
		minimum: number;
		already?: readonly CountedPlace[];
	},
): CountedPlace[] {
	const withheld = new Map<string, CountedPlace>();
	const isWithheld = (place: CountedPlace) => withheld.has(placeKey(place));
	const withhold = ({ segment, segmentValue, item }: CountedPlace) =>
		withheld.set(placeKey({ segment, segmentValue, item }), { segment, segmentValue, item });
	const withholdAmong = (
		bases: readonly CountedBase[],
		isTaken: (base: CountedBase) => boolean = isWithheld,
	) => {
		const taken = bases.filter(isTaken).map(({ segmentValue }) => segmentValue);
		const sizes = bases.map(({ segmentValue, n }) => ({ key: segmentValue, n }));
		const keys = withholdRows(sizes, { minimum, already: taken });
		bases.filter(({ segmentValue }) => keys.includes(segmentValue)).forEach(withhold);
	};
	already.forEach(withhold);

	const segments = segmentsOf(questionnaire).map(({ id }) => id);
	/** Where it is not told how many gave one part of the answers to the item. */
	const untoldSums = new Set<string>();
	for (const segment of segments) {
		const own = ownBases(rows, segment);
		withholdAmong(own);
		const values = own.map(({ segmentValue }) => segmentValue);
		for (const part of branchParts(questionnaire, segment, values)) {
			const bases = own.filter(({ segmentValue }) => part.includes(segmentValue));
			withholdAmong(bases);
			const people = bases.reduce((sum, { n }) => sum + n, 0);
			if (people < minimum) untoldSums.add(placeKey({ ...all, item: segment }));
		}
	}
	for (const [index, first] of segments.entries()) {
		for (const second of segments.slice(index + 1)) {
			const isRowWithheld = (segment: string, segmentValue: string) =>
				isWithheld({ segment, segmentValue, item: segment });
			const crossed = { questionnaire, minimum, isRowWithheld };
			const { cells, sums } = crossedCells(rows, [first, second], crossed);
			cells.forEach(withhold);
			for (const sum of sums) untoldSums.add(placeKey(sum));
		}
	}

	const parents = parentsOf(questionnaire);
	const tellsOfWithheld = (place: CountedPlace) =>
		(parents.get(place.item) ?? []).some(
			(item) => isWithheld({ ...place, item }) || untoldSums.has(placeKey({ ...place, item })),
		);
	const bases = inOrderOf(questionnaire, countedBases(rows));
	for (const base of bases.filter(({ segment }) => segment === ''))
		if ((base.n > 0 && base.n < minimum) || tellsOfWithheld(base)) withhold(base);
	for (const segment of segments) {
		const parts = bases.filter((base) => base.segment === segment);
		for (const [item, ofItem] of Map.groupBy(parts, (base) => base.item))
			withholdAmong(
				ofItem,
				(base) =>
					isWithheld(base) ||
					isWithheld({ ...base, item: segment }) ||
					isWithheld({ ...all, item }) ||
					tellsOfWithheld(base),
			);
	}
	return [...withheld.values()];
}

/** Each item after those that decide whether it is asked; figures of themes last. */
function inOrderOf(
	{ questions }: Pick<Questionnaire, 'questions'>,
	bases: readonly CountedBase[],
): CountedBase[] {
	const places = new Map(questions.map(({ id }, index) => [id, index]));
	const placeOf = ({ item }: CountedBase) => places.get(item) ?? questions.length;
	return bases.toSorted((one, other) => placeOf(one) - placeOf(other));
}
