import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { ShareInterval } from '../statistics/wilson-interval.ts';
import { hideSmallGroup } from './hide-small-group.ts';
import type { Point } from './hide-small-group.ts';

/** One open answer and what its readers put on it. */
export type ReadText = { readonly wave: string; readonly readings: readonly Reading[] };

/** One reader's themes for one text; none where no theme fitted. */
export type Reading = { readonly reader: string; readonly themes: readonly string[] };

/** So many of the wave's texts that somebody has read. */
export type ThemeCount = ShareInterval & {
	theme: string;
	/** Texts that at least one reader put the theme on; `share` is theirs. */
	count: number;
	/** Texts that were read by two or more, all of whom put the theme on. */
	agreed: number;
};

export type WaveThemes = { wave: string } & Point<{ themes: readonly ThemeCount[] }>;

/**
 * How often each theme is put on the open answers, wave by wave, in the orders given. A text without
 * readings has not been read and counts nowhere; the n of a wave are its texts that have been.
 * Waves with fewer read texts than `minimum` are hidden.
 *
 * @example
 * textThemes([], { waves: ['2026-1'], themes: ['waiting'] }); // => [{ wave: '2026-1', kind: 'no-data' }]
 */
export function textThemes(
	texts: readonly ReadText[],
	{
		waves,
		themes,
		minimum,
		level,
	}: {
		waves: readonly string[];
		themes: readonly string[];
		minimum?: number;
		level?: number;
	},
): WaveThemes[] {
	return waves.map((wave) => {
		const read = texts.filter((text) => text.wave === wave && text.readings.length > 0);
		const figuresOf = () => {
			const counts = themes.flatMap((theme) => countOf(read, theme, level));
			return read.length > 0 ? { themes: counts } : undefined;
		};
		return { wave, ...hideSmallGroup([{ value: 1, n: read.length }], figuresOf, minimum) };
	});
}

function countOf(read: readonly ReadText[], theme: string, level?: number): ThemeCount[] {
	const withTheme = read.map(({ readings }) => ({
		by: readings.filter(({ themes }) => themes.includes(theme)).length,
		of: readings.length,
	}));
	const count = withTheme.filter(({ by }) => by > 0).length;
	const agreed = withTheme.filter(({ by, of }) => of > 1 && by === of).length;
	const share = wilsonInterval(count, read.length, level);
	return share ? [{ ...share, theme, count, agreed }] : [];
}
