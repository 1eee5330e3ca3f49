import type { StoredAnswers } from '../answers/stored.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { itemsOf } from '../questions/items-of.ts';
import { columnsOf } from './columns-of.ts';
import type { Column } from './columns-of.ts';
import { countedItemsOf } from './counted-items-of.ts';
import { segmentsOf } from '../questionnaire/segments-of.ts';
import type { TallyRow } from './tally.ts';

/** A count under way. A response that is refused has added nothing. */
export type TallyUnderWay = { add(answers: StoredAnswers): void; rows(): TallyRow[] };

/** One part of the cube: all respondents, or one answer to one segment question. */
type Part = { readonly segment: string; readonly segmentValue: string; readonly n: Uint32Array };

/**
 * Counts as `tally` does, a response at a time, where there are more of them than fit in memory.
 *
 * Every name of every item has one place, the same in each part of the cube. A response's places are
 * found once and counted in every part that it belongs to, which makes further segments cheap.
 */
export function startTally(questionnaire: Questionnaire): TallyUnderWay {
	const known = new Set(questionnaire.questions.flatMap(itemsOf));
	const { columns, places } = columnsOf(countedItemsOf(questionnaire));
	const part = (segment: string, segmentValue: string): Part => {
		return { segment, segmentValue, n: new Uint32Array(places.length) };
	};
	const everybody = part('', '');
	/** By the place of the answer that belongs to it. */
	const segmentParts = new Map(
		segmentsOf(questionnaire).flatMap(({ id }) =>
			places.flatMap(({ item, value }, place) =>
				item === id ? [[place, part(id, value)] as const] : [],
			),
		),
	);
	const found = new Uint32Array(columns.length);

	return {
		add(answers) {
			const stray = Object.keys(answers).find((item) => !known.has(item));
			if (stray !== undefined) throw new RangeError(`the questionnaire has no item “${stray}”`);
			columns.forEach((column, index) => (found[index] = placeIn(column, answers)));
			count(everybody, found);
			for (const place of found) {
				const chosen = segmentParts.get(place);
				if (chosen) count(chosen, found);
			}
		},
		rows() {
			return [everybody, ...segmentParts.values()].flatMap(({ segment, segmentValue, n }) =>
				places
					.map(({ item, value }, place) => ({
						segment,
						segmentValue,
						item,
						value,
						n: n[place] as number,
					}))
					.filter((row) => row.n > 0 && row.item !== segment),
			);
		},
	};
}

function placeIn({ item, nameOf, placeOf }: Column, answers: StoredAnswers): number {
	const place = placeOf.get(nameOf(answers));
	if (place === undefined) throw new RangeError(`an answer to “${item}” is none of its values`);
	return place;
}

function count({ n }: Part, found: Uint32Array): void {
	for (const place of found) n[place] = (n[place] as number) + 1;
}
