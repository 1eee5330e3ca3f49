import { waveKey } from '#lib/survey/results/wave-range.ts';
import type { ClosedWave } from '../closed-waves.ts';
import type { GroupAnswers } from './question-waves.ts';

/** The two waves that are compared, by their places among those shown; the earlier one first. */
export type WavePlaces = readonly [before: number, after: number];

/** The half-years that an address asks to compare. */
export interface AskedPair {
	readonly before?: string | undefined;
	readonly after?: string | undefined;
}

/**
 * The waves to compare: those asked for, and where none or no such wave is asked for, the newest one
 * with a figure and the first one that may be set beside it. Undefined with fewer than two waves.
 */
export function chosenPair(
	waves: readonly ClosedWave[],
	groups: readonly GroupAnswers[],
	asked: AskedPair,
): WavePlaces | undefined {
	if (waves.length < 2) return undefined;
	const last = waves.length - 1;
	const places = waves.map((_, index) => index);
	const askedFor = (key: string | undefined) =>
		places.find((place) => key !== undefined && waveKey(waves[place] as ClosedWave) === key);
	const isComparable = (place: number) =>
		groups.some(({ trend }) => {
			const point = trend?.points[place];
			return point?.kind === 'shown' && point.comparable;
		});
	const after = askedFor(asked.after) ?? places.findLast(isComparable) ?? last;
	const others = places.filter((place) => place !== after);
	const wanted = askedFor(asked.before);
	const before = wanted === after ? undefined : wanted;
	const first = before ?? others.find(isComparable) ?? others[0] ?? 0;
	return first < after ? [first, after] : [after, first];
}
