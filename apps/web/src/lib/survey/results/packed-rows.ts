import type { ChartPoint } from './charts/chart-figures.ts';
import type { OverviewCell, OverviewRow } from './overview/overview-view.ts';

/** A figure as its numbers in order, the last of them 1 where it cannot be compared. */
type PackedPoint =
	readonly [value: number, low: number, high: number, n: number, apart?: 1] | string;

type PackedRow = Omit<OverviewRow, 'cells'> & {
	readonly cells: readonly (Omit<OverviewCell, 'points'> & { points: readonly PackedPoint[] })[];
};

/**
 * The rows as one short text, to be sent with the page: walking through two thousand figures takes the
 * framework longer than all the statistics.
 */
export function packRows(rows: readonly OverviewRow[]): string {
	const packed: PackedRow[] = rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => ({ ...cell, points: cell.points.map(packPoint) })),
	}));
	return JSON.stringify(packed);
}

/** The rows that packRows made a text of. */
export function unpackRows(text: string): OverviewRow[] {
	return (JSON.parse(text) as PackedRow[]).map((row) => ({
		...row,
		cells: row.cells.map((cell) => ({ ...cell, points: cell.points.map(unpackPoint) })),
	}));
}

function packPoint(point: ChartPoint): PackedPoint {
	if (point.kind !== 'shown') return point.kind;
	const { value, low, high, n, incomparable } = point;
	return incomparable ? [value, low, high, n, 1] : [value, low, high, n];
}

function unpackPoint(packed: PackedPoint): ChartPoint {
	if (typeof packed === 'string') return { kind: packed as Exclude<ChartPoint['kind'], 'shown'> };
	const [value, low, high, n, apart] = packed;
	const figures = { kind: 'shown', value, low, high, n } as const;
	return apart ? { ...figures, incomparable: true } : figures;
}
