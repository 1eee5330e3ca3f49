import type { FieldReading } from './behaviour.ts';

/** The points of a numbered scale as a form and the counts name them: only the exact figures. */
export function numbered(points: readonly number[]) {
	const names = points.map(String);
	return {
		names,
		read: (field: string): FieldReading =>
			names.includes(field) ? { value: Number(field) } : { problem: 'not-an-option' },
	};
}
