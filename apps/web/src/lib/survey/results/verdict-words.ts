import type { JudgedVerdict, Verdict } from '@raadgiver/survey';
import { type Decimals, figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { ChartPoint, Measure } from './charts/chart-figures.ts';

/** How a verdict looks: its colour and its icon only repeat its words. */
export type VerdictTone = 'up' | 'down' | 'same' | 'unknown';

export interface VerdictWords {
	readonly tone: VerdictTone;
	readonly text: string;
}

type Tested = JudgedVerdict['kind'];

const tones: Readonly<Record<Tested, VerdictTone>> = {
	rising: 'up',
	falling: 'down',
	steady: 'same',
	'no-clear-change': 'unknown',
};

/**
 * What may be said about a development, in a few words: "Steget 0,7".
 * @param points the points of the same row, which say why nothing is shown where nothing is
 */
export function verdictInWords(
	verdict: Verdict,
	points: readonly ChartPoint[],
	measure: Measure,
): VerdictWords {
	if (verdict.kind === 'too-few-waves') {
		const { shown, needed } = verdict;
		return { tone: 'unknown', text: m.results_too_few_waves({ shown, needed }) };
	}
	if (verdict.kind === 'none-shown') return { tone: 'unknown', text: noneShown(points) };
	return { tone: tones[verdict.kind], text: movement(verdict, measure) };
}

function noneShown(points: readonly ChartPoint[]): string {
	const kinds = new Set(points.map(({ kind }) => kind));
	if (kinds.has('shown')) return m.results_none_comparable();
	if (kinds.has('hidden')) return m.results_all_hidden();
	return kinds.has('no-data') ? m.results_no_answers() : m.results_never_asked();
}

function movement(verdict: JudgedVerdict, measure: Measure): string {
	if (verdict.kind === 'steady') return m.results_steady();
	if (verdict.kind === 'no-clear-change') return m.results_no_clear_change();
	const size = sizeInWords(verdict, measure);
	const isCertain = verdict.certainty === 'certain';
	if (verdict.kind === 'rising') {
		return isCertain ? m.results_risen({ size }) : m.results_likely_risen({ size });
	}
	return isCertain ? m.results_fallen({ size }) : m.results_likely_fallen({ size });
}

/** "0,7" points of the scale; for shares "+12 procentpoint", whose sign may differ from the mean's. */
function sizeInWords({ size }: JudgedVerdict, measure: Measure): string {
	if (measure === 'mean') return figure(Math.abs(size.difference), 1);
	return m.results_percentage_points({ points: signed(100 * size.share.difference, 0) });
}

/** "+0,7" or, with a true minus, "−0,7"; what rounds to nothing has no sign. */
export function signed(value: number, decimals: Decimals = 1): string {
	const words = figure(Math.abs(value), decimals);
	if (words === figure(0, decimals)) return words;
	return `${value < 0 ? '−' : '+'}${words}`;
}
