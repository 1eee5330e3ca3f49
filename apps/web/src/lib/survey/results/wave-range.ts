import { byTime, type HalfYear } from '../half-year.ts';

/** The half-years that a page shows; an end that is left out is open. */
export interface WaveRange {
	readonly from?: HalfYear | undefined;
	readonly to?: HalfYear | undefined;
}

/** A half-year as it stands in addresses: 2027-1. */
export function waveKey({ year, half }: HalfYear): string {
	return `${year}-${half}`;
}

/** The range that an address asks for (`?fra=2024-1&til=2026-2`). What is no half-year asks for nothing. */
export function rangeIn(search: URLSearchParams): WaveRange {
	return { from: halfYearAt(search.get('fra')), to: halfYearAt(search.get('til')) };
}

export function isInRange(wave: HalfYear, { from, to }: WaveRange): boolean {
	return (!from || byTime(from, wave) <= 0) && (!to || byTime(wave, to) <= 0);
}

function halfYearAt(key: string | null): HalfYear | undefined {
	const [, year, half] = /^(\d{4})-([12])$/.exec(key ?? '') ?? [];
	return year && half ? { year: Number(year), half: Number(half) } : undefined;
}
