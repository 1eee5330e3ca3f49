import type { Certainty } from './certainty.ts';
import type { Difference, DifferenceTest, Direction } from './difference.ts';
import type { TrendPoint } from './trend.ts';
import type { ChangeKind } from './verdict.ts';

/** What one group answered to one item in two waves. */
export type WavePair = {
	readonly group: string;
	readonly before: TrendPoint;
	readonly after: TrendPoint;
};

/** Two waves side by side, later minus earlier. */
export type WaveComparison = { group: string } & (
	| ({
			kind: ChangeKind;
			direction: Direction;
			certainty: Certainty;
			restsOn: DifferenceTest;
	  } & Difference)
	/** The question was another one in one of the waves than in the newest wave of the trend. */
	| { kind: 'incomparable' }
	/** One of the waves has no figure; why is said by its point. */
	| { kind: 'not-shown' }
);
