import {
	type Base,
	countsOf,
	type Questionnaire,
	type RespondentGroup,
	type Trend,
	trend,
	type TrendWave,
} from '@raadgiver/survey';
import { waveKey } from '#lib/survey/results/wave-range.ts';
import type { AskedGroup, ClosedWave } from '../closed-waves.ts';
import type { ShownCounts, ShownCube } from '../cube/shown-cube.ts';
import { itemThen } from './item-then.ts';

/** An item as one group is asked it in the newest of the waves. */
export interface TrendItem {
	readonly group: RespondentGroup;
	readonly item: string;
	readonly scale: { readonly top: number };
	/** The questionnaire that the item is taken from: older waves are compared with it. */
	readonly questionnaire: Questionnaire;
}

/** The item over the waves, as far as it may be shown. A wave is called by its half-year: 2027-1. */
export function itemTrend(
	{ group, item, scale, questionnaire }: TrendItem,
	waves: readonly ClosedWave[],
	cube: ShownCube,
): Trend {
	return trend(
		waves.map((wave): TrendWave => {
			const asked = wave.groups[group];
			const then = asked && itemThen(questionnaire, asked.questionnaire, item);
			return {
				wave: waveKey(wave),
				time: 2 * wave.year + wave.half,
				minimum: wave.minimum,
				population: asked && populationOf(asked),
				comparable: then?.comparable,
				top: then?.top,
				counts: then && baseIn(cube.at({ waveId: wave.id, group, item }), item),
			};
		}),
		scale,
	);
}

/** What a figure may rest on, of an item that was asked. */
function baseIn(place: ShownCounts, item: string): Base {
	if (place.kind === 'hidden') return 'withheld';
	return place.kind === 'shown' ? countsOf(place.rows, item) : [];
}

/**
 * Those asked by mail, if everybody who answered was among them. Where codes were given out too,
 * nobody knows how large the group is, and the interval is not made narrower.
 */
function populationOf({ population, responses }: AskedGroup): number | undefined {
	return population !== undefined && responses !== undefined && responses <= population
		? population
		: undefined;
}
