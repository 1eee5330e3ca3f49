import { expect, test } from 'vitest';
import { isInRange, rangeIn, waveKey } from './wave-range.ts';

const waves = [
	{ year: 2024, half: 2 },
	{ year: 2025, half: 1 },
	{ year: 2025, half: 2 },
];
const shown = (search: string) => {
	const range = rangeIn(new URLSearchParams(search));
	return waves.filter((wave) => isInRange(wave, range)).map(waveKey);
};

test('an address asks for the waves between two half-years, both included', () => {
	expect(shown('fra=2025-1&til=2025-1')).toEqual(['2025-1']);
	expect(shown('fra=2025-1')).toEqual(['2025-1', '2025-2']);
	expect(shown('til=2024-2')).toEqual(['2024-2']);
});

test('an address that asks for nothing, or for no half-year, shows them all', () => {
	for (const search of ['', 'fra=&til=', 'fra=2025-3', 'til=i+fjor'])
		expect(shown(search)).toHaveLength(3);
});

test('the wrong way round there is nothing between', () => {
	expect(shown('fra=2025-2&til=2024-2')).toEqual([]);
});
