import type { TextCounts } from '#lib/server/survey/results/texts/text-counts.ts';
import type { ChartPoint } from '../charts/chart-figures.ts';

/** How often one theme was put on the texts of a wave. */
export interface ThemeInWave {
	readonly wave: { readonly year: number; readonly half: number };
	/** Texts with the theme; undefined where nothing is shown. */
	readonly count: number | undefined;
	/** Of those read by two or more, the texts on which all put it. */
	readonly agreed: number | undefined;
	/** The share of the texts that somebody has read. */
	readonly point: ChartPoint;
	/** Texts that there are to read; undefined where none may be read. */
	readonly written: number | undefined;
}

/** One theme over all waves, oldest first. */
export function themeOverWaves(
	{ counts }: Pick<TextCounts, 'counts'>,
	theme: string,
): ThemeInWave[] {
	return counts.map((wave) => {
		const { written } = wave;
		const found =
			wave.kind === 'shown' ? wave.themes.find((count) => count.theme === theme) : undefined;
		if (!found) {
			const kind = wave.kind === 'shown' ? 'no-data' : wave.kind;
			return { wave, written, count: undefined, agreed: undefined, point: { kind } };
		}
		const { share, low, high, n, count, agreed } = found;
		return { wave, written, count, agreed, point: { kind: 'shown', value: share, low, high, n } };
	});
}
