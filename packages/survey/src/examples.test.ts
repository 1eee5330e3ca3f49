import { expect, test } from 'vitest';
import { examplesIn, runExample, sourcesIn } from '../../../tests/support/examples.ts';
import * as survey from './index.ts';

const examples = examplesIn(import.meta.dirname);

test('every statistic shows by an example what it gives', () => {
	const shown = new Set(examples.map((example) => example.file));
	const statistics = sourcesIn(import.meta.dirname).filter((file) =>
		file.startsWith('statistics/'),
	);
	expect(statistics.filter((file) => !shown.has(file))).toEqual(['statistics/level.ts']);
});

test.each(examples)('$file: $expression', (example) => {
	const { value, shown } = runExample(example, survey);
	expect(value).toEqual(toFourDecimals(shown));
});

/** Examples show figures with at most four decimals. */
function toFourDecimals(shown: unknown): unknown {
	if (typeof shown === 'number') return expect.closeTo(shown, 4) as unknown;
	if (Array.isArray(shown)) return shown.map(toFourDecimals);
	if (typeof shown !== 'object' || shown === null) return shown;
	return Object.fromEntries(
		Object.entries(shown).map(([key, part]) => [key, toFourDecimals(part)]),
	);
}
