export type Time = { readonly p50: number; readonly p95: number };

export function quantilesOf(times: readonly number[]): Time {
	const sorted = times.toSorted((a, b) => a - b);
	const quantile = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
	return { p50: quantile(0.5), p95: quantile(0.95) };
}
