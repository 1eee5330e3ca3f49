import { solveCovariances } from '../probability/solve-covariances.ts';
import { chiSquareUpperTail } from '../probability/tails.ts';
import { riskTable } from './risk-table.ts';
import type { Durations, RiskRow } from './risk-table.ts';

export type LogRank = {
	chiSquare: number;
	degreesOfFreedom: number;
	p: number;
	/** What ended in each group, and what would be expected if all groups were alike. */
	groups: readonly { events: number; expected: number; n: number }[];
};

/**
 * Log-rank test: do durations differ between separate groups?
 *
 * Method: events against their expectation at each time, with the hypergeometric variance (Mantel
 * 1966), as R's survival::survdiff.
 * Missing: fewer than two groups with anybody, or nothing that ended while several groups were
 * followed, gives undefined. Groups without anybody are left out, and are not in the result.
 * Throws RangeError as riskTable.
 *
 * @example
 * logRank([[{ time: 2, isEnded: true, n: 3 }, { time: 6, isEnded: false, n: 2 }], [{ time: 4, isEnded: true, n: 1 }, { time: 7, isEnded: false, n: 4 }]]); // => { chiSquare: 1.8726, degreesOfFreedom: 1, p: 0.1712, groups: [{ events: 3, expected: 1.7857, n: 5 }, { events: 1, expected: 2.2143, n: 5 }] }
 * logRank([[{ time: 2, isEnded: true, n: 3 }]]); // => undefined
 */
export function logRank(groups: readonly Durations[]): LogRank | undefined {
	const table = riskTable(groups);
	const followed = groups
		.map((group, place) => ({ place, n: group.reduce((sum, row) => sum + row.n, 0) }))
		.filter(({ n }) => n > 0);
	const atRisk = (row: RiskRow, place: number) => Number(row.groups[place]?.atRisk) / row.atRisk;
	const shares = followed.map(({ place, n }) => ({
		events: sumOver(table, (row) => Number(row.groups[place]?.events)),
		expected: sumOver(table, (row) => row.events * atRisk(row, place)),
		n,
	}));
	// The last group's distance follows from the others'.
	const free = followed.slice(0, -1).map(({ place }) => place);
	const distances = free.map((_, i) => Number(shares[i]?.events) - Number(shares[i]?.expected));
	const covariances = free.map((first) =>
		free.map((second) =>
			sumOver(table, (row) => {
				const stays = (first === second ? 1 : 0) - atRisk(row, second);
				return spread(row) * atRisk(row, first) * stays;
			}),
		),
	);
	const weights = solveCovariances(covariances, distances);
	if (free.length === 0 || weights === undefined) return undefined;
	const chiSquare = distances.reduce((sum, distance, i) => sum + distance * Number(weights[i]), 0);
	const degreesOfFreedom = free.length;
	return {
		chiSquare,
		degreesOfFreedom,
		p: chiSquareUpperTail(chiSquare, degreesOfFreedom),
		groups: shares,
	};
}

/** Of the number that ends now; the last of all to be followed leaves no choice. */
function spread({ atRisk, events }: RiskRow): number {
	return atRisk < 2 ? 0 : (events * (atRisk - events)) / (atRisk - 1);
}

function sumOver(table: readonly RiskRow[], part: (row: RiskRow) => number): number {
	return table.reduce((sum, row) => sum + part(row), 0);
}
