import {
	countsOf,
	MISSING,
	type Question,
	type RespondentGroup,
	trend,
	type TrendPoint,
} from '@raadgiver/survey';
import { NOT_PUT, NOT_STATED } from '#lib/survey/results/breakdown/breakdown-parts.ts';
import type { AskedItem } from '#lib/survey/results/question/question-asked.ts';
import { waveKey } from '#lib/survey/results/wave-range.ts';
import type { ClosedWave } from './closed-waves.ts';
import { type Answers, answersIn } from './question/question-answers.ts';
import type { ShownCounts, ShownCube } from './cube/shown-cube.ts';

/** What those with one answer to the background question said, as far as it may be shown. */
export interface BreakdownRow {
	/** Their answer, NOT_STATED or NOT_PUT; undefined for all respondents of the group. */
	readonly value: string | undefined;
	readonly answers: Answers;
	/** Mean and favourable share; undefined where answers have no size. */
	readonly point: TrendPoint | undefined;
}

interface Divided {
	readonly wave: ClosedWave;
	readonly group: RespondentGroup;
	readonly asked: AskedItem;
	readonly segment: Question<'choice'>;
}

export function breakdownRows(divided: Divided, cube: ShownCube): BreakdownRow[] {
	const { wave, group, asked, segment } = divided;
	const place = { waveId: wave.id, group, item: asked.item };
	const at = (value: string) => cube.at({ ...place, segment: segment.id, segmentValue: value });
	const given = cube.segmentValues(wave.id, group, segment.id);
	const unstated = MISSING.filter((reason) => reason !== NOT_PUT && given.includes(reason));
	const rows: [string | undefined, ShownCounts][] = [
		[undefined, cube.at(place)],
		...segment.options.map(({ id }): [string, ShownCounts] => [id, at(id)]),
	];
	if (unstated.length > 0) rows.push([NOT_STATED, together(unstated.map(at))]);
	if (given.includes(NOT_PUT)) rows.push([NOT_PUT, at(NOT_PUT)]);
	return rows.map(([value, counts]) => ({
		value,
		answers: answersIn(counts, asked.item),
		point: pointOf(counts, divided),
	}));
}

/**
 * Several rows as one. Where one of them is hidden the sum is too: with the others it would tell how
 * many are in it.
 */
function together(parts: readonly ShownCounts[]): ShownCounts {
	if (parts.some(({ kind }) => kind === 'hidden')) return { kind: 'hidden' };
	const shown = parts.filter((part) => part.kind === 'shown');
	if (shown.length === 0) return { kind: 'not-counted' };
	const withheldValues = [...new Set(shown.flatMap((part) => part.withheldValues))];
	const rows = shown.flatMap((part) => part.rows);
	return {
		kind: 'shown',
		withheldValues,
		rows: [...Map.groupBy(rows, ({ item, value }) => `${item} ${value}`).values()].flatMap(
			(same) => {
				const [first] = same;
				if (!first || withheldValues.includes(first.value)) return [];
				const { item, value } = first;
				return [{ item, value, n: same.reduce((sum, { n }) => sum + n, 0) }];
			},
		),
	};
}

function pointOf(
	counts: ShownCounts,
	{ wave, asked: { item, scale } }: Divided,
): TrendPoint | undefined {
	if (!scale) return undefined;
	const base =
		counts.kind === 'hidden'
			? 'withheld'
			: counts.kind === 'shown'
				? countsOf(counts.rows, item)
				: [];
	const { minimum } = wave;
	return trend([{ wave: waveKey(wave), counts: base, minimum }], scale).points[0];
}
