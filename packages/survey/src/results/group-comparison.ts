import type { Certainty } from './certainty.ts';
import type { Difference, DifferenceTest, Direction } from './difference.ts';
import type { TrendPoint } from './trend.ts';

/** What one group, or those with one answer to a segment question, said to one item in one wave. */
export type ComparedGroup = { readonly group: string; readonly point: TrendPoint };

export type GroupComparison =
	| {
			kind: 'compared';
			/** The groups compared, in the order given. */
			groups: readonly string[];
			/** The groups without a figure; why is said by their points. */
			leftOut: readonly string[];
			/** Whether the groups differ at all; undefined for two groups, whose pair says it. */
			overall: OverallTest | undefined;
			pairs: readonly GroupPair[];
	  }
	/** There are not two groups to compare. */
	| { kind: 'too-few-groups'; shown: readonly string[]; leftOut: readonly string[] };

export type OverallTest = {
	test: 'kruskal-wallis';
	statistic: number;
	degreesOfFreedom: number;
	p: number;
	certainty: Certainty;
};

/** Two groups, the first minus the second. `alike`: any difference is smaller than the margin. */
export type GroupPair = Difference & {
	groups: readonly [string, string];
	kind: 'higher' | 'lower' | 'alike' | 'no-clear-difference';
	direction: Direction;
	certainty: Certainty;
	restsOn: DifferenceTest;
};
