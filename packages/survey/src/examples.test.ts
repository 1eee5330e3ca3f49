import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as survey from './index.ts';

// Runs every @example of the package: lines of the form `expression; // => result`.
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
	(file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

const examples = sources.flatMap((file) => {
	const source = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
	const blocks = source.match(/@example\n[^]*?\*\//g) ?? [];
	return blocks.flatMap((block) =>
		[...block.matchAll(/^ \* (.+); \/\/ => (.+)$/gm)].map(([, expression, result]) => ({
			file,
			expression: `${expression}`,
			result: `${result}`,
		})),
	);
});

test('every statistic shows by an example what it gives', () => {
	const shown = new Set(examples.map((example) => example.file));
	const statistics = sources.filter((file) => file.startsWith('statistics/'));
	expect(statistics.filter((file) => !shown.has(file))).toEqual(['statistics/level.ts']);
});

test.each(examples)('$file: $expression', ({ expression, result }) => {
	const value: unknown = runInNewContext(`(${expression})`, { ...survey });
	const shown: unknown = runInNewContext(`(${result})`);
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
