import { checkCounts, sumOf } from './counted-results.ts';

/** So many with one value. */
export type CountedValue = { readonly value: number; readonly n: number };

export type Quartiles = {
	readonly low: number;
	readonly median: number;
	readonly high: number;
	readonly n: number;
};

/**
 * The value in the middle, and those between which the middle half lies. A few who left the page open
 * do not move them, as they would a mean.
 *
 * Method: definition 7 of Hyndman and Fan (1996, Am. Stat. 50:361), as R's quantile() by default.
 * Missing: no values give undefined. Throws RangeError for counts that cannot be.
 *
 * @example
 * quartiles([{ value: 1, n: 1 }, { value: 2, n: 2 }, { value: 9, n: 1 }]); // => { low: 1.75, median: 2, high: 3.75, n: 4 }
 * quartiles([]); // => undefined
 */
export function quartiles(values: readonly CountedValue[]): Quartiles | undefined {
	checkCounts(values.map(({ n }) => n));
	const n = sumOf(values.map((counted) => counted.n));
	if (n === 0) return undefined;
	const sorted = values.toSorted((a, b) => a.value - b.value);
	const at = (share: number) => {
		const place = (n - 1) * share;
		const [below, above] = [valueAt(sorted, Math.floor(place)), valueAt(sorted, Math.ceil(place))];
		return below + (above - below) * (place % 1);
	};
	return { low: at(0.25), median: at(0.5), high: at(0.75), n };
}

/** The value at a place from 0, as if each stood there as often as it was counted. */
function valueAt(sorted: readonly CountedValue[], place: number): number {
	let passed = 0;
	const reached = sorted.find(({ n }) => (passed += n) > place);
	return Number(reached?.value);
}
