import type { Scale } from '../questions/behaviour.ts';
import type { Certainty } from './certainty.ts';
import type { Difference } from './difference.ts';
import { testDifferences } from './difference-test.ts';
import type { DifferenceTest } from './difference-test.ts';
import type { Direction } from './judgement.ts';
import type { TrendPoint } from './trend.ts';
import { CHANGE_KINDS } from './verdict.ts';
import type { ChangeKind } from './verdict.ts';

/** What one group answered to one item in two waves: two points of its trend. */
export type WavePair = {
	readonly group: string;
	readonly before: TrendPoint;
	readonly after: TrendPoint;
};

/** Two waves side by side, later minus earlier. */
export type WaveComparison =
	| {
			group: string;
			kind: ChangeKind;
			direction: Direction;
			certainty: Certainty;
			size: Difference;
			restsOn: DifferenceTest;
	  }
	/** The question was another one in one of the waves than in the newest wave of the trend. */
	| { group: string; kind: 'incomparable' }
	/** One of the waves has no figure; why is said by its point. */
	| { group: string; kind: 'not-shown' };

/**
 * Compares two waves of one item, for each group given, in their order. The groups are one family.
 *
 * Waves are anonymous, so their answers are tested as independent (see differenceBetween). Linked
 * answers never come here: they have wellBeingChange.
 *
 * @example
 * compareWaves([{ group: 'gp', before: { wave: '2026-1', kind: 'no-data' }, after: { wave: '2026-2', kind: 'not-asked' } }], { scale: { min: 1, max: 5 } }); // => [{ group: 'gp', kind: 'not-shown' }]
 */
export function compareWaves(
	pairs: readonly WavePair[],
	options: { scale: Pick<Scale, 'min' | 'max'>; level?: number },
): WaveComparison[] {
	const tested = testDifferences(
		pairs.map(({ before, after }) => {
			if (before.kind !== 'shown' || after.kind !== 'shown') return undefined;
			return before.comparable && after.comparable ? [after, before] : undefined;
		}),
		options,
	);
	return pairs.map(({ group, before, after }, index) => {
		const difference = tested[index];
		if (difference) {
			const { holds, ...rest } = difference;
			return { group, kind: CHANGE_KINDS[holds], ...rest };
		}
		const kind = isBroken(before) || isBroken(after) ? 'incomparable' : 'not-shown';
		return { group, kind };
	});
}

function isBroken(point: TrendPoint): boolean {
	return point.kind === 'shown' && !point.comparable;
}
