import type { FieldReading } from './behaviour.ts';

/** Reading and naming of the points of a numbered scale; only the exact figures count as points. */
export function numbered(points: readonly number[]) {
	const names = points.map(String);
	return {
		names,
		read(field: string): FieldReading {
			return names.includes(field) ? { value: Number(field) } : { problem: 'not-an-option' };
		},
		tallied(value: number | string): string | undefined {
			return typeof value === 'number' && points.includes(value) ? String(value) : undefined;
		},
	};
}
