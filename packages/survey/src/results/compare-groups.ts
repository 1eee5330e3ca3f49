import type { Scale } from '../questions/behaviour.ts';
import { kruskalWallis } from '../statistics/kruskal-wallis.ts';
import { certaintyOf } from './certainty.ts';
import type { Certainty } from './certainty.ts';
import type { Difference } from './difference.ts';
import { testDifferences } from './difference-test.ts';
import type { DifferenceTest } from './difference-test.ts';
import type { Direction, Judgement } from './judgement.ts';
import type { ShownPoint, TrendPoint } from './trend.ts';

/** What one group, or those with one answer to a segment question, said to one item in one wave. */
export type ComparedGroup = { readonly group: string; readonly point: TrendPoint };

export type GroupComparison =
	| {
			kind: 'compared';
			/** The groups compared, in the order given. */
			groups: readonly string[];
			/** The groups without a figure; why is said by their points. */
			leftOut: readonly string[];
			/** Whether the groups differ at all; undefined for two, whose pair says it. */
			overall: OverallTest | undefined;
			/** Each group with each later one. */
			pairs: readonly GroupPair[];
	  }
	/** There are not two groups to compare. */
	| { kind: 'too-few-groups'; groups: readonly string[]; leftOut: readonly string[] };

export type OverallTest = {
	test: 'kruskal-wallis';
	statistic: number;
	degreesOfFreedom: number;
	p: number;
	certainty: Certainty;
};

/** Two groups, the first minus the second. `alike`: any difference is smaller than the margin. */
export type GroupPair = {
	groups: readonly [string, string];
	kind: 'higher' | 'lower' | 'alike' | 'no-clear-difference';
	direction: Direction;
	certainty: Certainty;
	size: Difference;
	restsOn: DifferenceTest;
};

const PAIR_KINDS: Record<Judgement['holds'], GroupPair['kind']> = {
	up: 'higher',
	down: 'lower',
	steady: 'alike',
	unclear: 'no-clear-difference',
};

/**
 * Compares the groups of one wave: over all of them Kruskal–Wallis, and every pair Mann–Whitney with
 * Holm. Hidden groups are left out and named.
 *
 * @example
 * compareGroups([{ group: 'gp', point: { wave: '2026-1', kind: 'no-data' } }], { scale: { min: 1, max: 5 } }); // => { kind: 'too-few-groups', groups: [], leftOut: ['gp'] }
 */
export function compareGroups(
	groups: readonly ComparedGroup[],
	options: { scale: Pick<Scale, 'min' | 'max'>; level?: number },
): GroupComparison {
	const shown = groups.flatMap(({ group, point }) =>
		point.kind === 'shown' ? [{ group, point }] : [],
	);
	const names = shown.map(({ group }) => group);
	const leftOut = groups.map(({ group }) => group).filter((group) => !names.includes(group));
	if (shown.length < 2) return { kind: 'too-few-groups', groups: names, leftOut };
	const couples = shown.flatMap((first, index) =>
		shown.slice(index + 1).map((second) => [first, second] as const),
	);
	const tested = testDifferences(
		couples.map(([first, second]) => [first.point, second.point] as const),
		options,
	);
	const pairs = couples.flatMap(([first, second], index): GroupPair[] => {
		const difference = tested[index];
		if (!difference) return [];
		const { holds, ...rest } = difference;
		return [{ groups: [first.group, second.group], kind: PAIR_KINDS[holds], ...rest }];
	});
	const overall = shown.length > 2 ? testAll(shown.map(({ point }) => point)) : undefined;
	return { kind: 'compared', groups: names, leftOut, overall, pairs };
}

function testAll(points: readonly ShownPoint[]): OverallTest | undefined {
	const test = kruskalWallis(points.map(({ counts }) => counts));
	if (!test) return undefined;
	const { statistic, degreesOfFreedom, p } = test;
	return { test: 'kruskal-wallis', statistic, degreesOfFreedom, p, certainty: certaintyOf(p) };
}
