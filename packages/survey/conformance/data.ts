import type { Counts } from '../src/index.ts';
import reference from './statistics.json' with { type: 'json' };

/** Each row a count of one. */
export function each(values: readonly number[] = []): Counts {
	return values.map((value) => ({ value, n: 1 }));
}

/** R's airquality: the ozone that was measured in a month, 5–9. */
export function ozone(month: number): Counts {
	const { ozone: measured, month: months } = reference.datasets.airquality;
	return each(
		measured.flatMap((value, day) => (value !== null && months[day] === month ? [value] : [])),
	);
}
