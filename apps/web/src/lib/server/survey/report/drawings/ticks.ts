import { figure } from '#lib/format.ts';

/** The values that are written beside the axis: every point of a short scale, four steps of a long one. */
export function ticksOf({ min, max }: { readonly min: number; readonly max: number }) {
	const steps = max - min <= 5 ? max - min : 4;
	return Array.from({ length: steps + 1 }, (_, index) => {
		const value = min + (index * (max - min)) / steps;
		return { value, label: figure(value, Number.isInteger(value) ? 0 : 1) };
	});
}
