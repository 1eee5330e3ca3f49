import { figure, percent } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { ChartPoint, Estimate, Measure } from './charts/chart-figures.ts';

/** "3,9" or "74 %". */
export function inWords(value: number, measure: Measure): string {
	return measure === 'share' ? percent(value) : figure(value, 1);
}

/** "3,7–4,1" or "68–80 %". */
export function intervalInWords({ low, high }: Estimate, measure: Measure): string {
	if (measure === 'mean') return `${figure(low, 1)}–${figure(high, 1)}`;
	return `${figure(low * 100)}–${percent(high)}`;
}

/** Why a wave has no figure, in a word. */
export function whyNone(kind: Exclude<ChartPoint['kind'], 'shown'>): string {
	if (kind === 'hidden') return m.results_point_hidden();
	return kind === 'not-asked' ? m.results_point_not_asked() : m.results_point_no_data();
}
