import type { Who5Band } from '@raadgiver/survey';
import type { WaveWellBeing } from '#lib/server/survey/results/wellbeing.ts';
import { waveName } from '../../labels.ts';
import type { BarRow } from '../charts/bars-drawing.ts';
import type { ChartPoint } from '../charts/chart-figures.ts';
import { whyNone } from '../figure-words.ts';

/** The mean score of a healthy population, as the Danish Health Authority's guide to WHO-5 gives it. */
export const HEALTHY_POPULATION = 68;

/** From the left as they are drawn: the lowest scores first. */
export const WHO5_BANDS: readonly Who5Band[] = ['great-risk', 'risk', 'no-risk'];

/** A wave's mean as it is drawn, its interval cut at the ends of the scale. */
export function wellBeingPoint({ figures, incomparable }: WaveWellBeing): ChartPoint {
	if (figures.kind !== 'shown') return { kind: figures.kind };
	const { mean, low, high, n } = figures;
	const interval = { low: Math.max(0, low), high: Math.min(100, high) };
	return { kind: 'shown', value: mean, ...interval, n, ...(incomparable && { incomparable }) };
}

/** A wave's bands as one bar. */
export function bandsBar(wave: WaveWellBeing): BarRow {
	const label = waveName(wave);
	const { figures } = wave;
	if (figures.kind !== 'shown') return { label, note: whyNone(figures.kind) };
	const shares = WHO5_BANDS.map((band) => bandIn(wave, band)?.share ?? 0);
	return { label, n: figures.n, shares };
}

/** How many of a wave lie in a band; nothing where the wave is not shown. */
export function bandIn({ figures }: WaveWellBeing, band: Who5Band) {
	return figures.kind === 'shown' ? figures.bands.find((one) => one.band === band) : undefined;
}
