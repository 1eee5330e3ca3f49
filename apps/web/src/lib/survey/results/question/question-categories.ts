import type { Scale } from '@raadgiver/survey';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { AskedItem } from './question-asked.ts';

/** Answers that are counted together in a drawing and in the table beside it. */
export interface AnswerCategory {
	readonly label: string;
	readonly holds: (value: string) => boolean;
}

/**
 * What the answers to an item are divided into, from low to high or in the order of the options: each
 * point of agreement and each option for itself, marks of 0–10 and the scores of WHO-5 in bands, and
 * means of a theme by whole points.
 */
export function answerCategories({ kind, scale, options }: AskedItem): AnswerCategory[] {
	if (kind === 'rating') return marks();
	if (kind === 'who5') return bands();
	if (kind === 'theme' && scale) return points(scale);
	return options.map(({ value, label }) => ({
		label: label[getLocale()],
		holds: (given) => given === String(value),
	}));
}

/** How a drawing stacks them. */
export function categoryKind({ kind }: AskedItem): 'scale' | 'options' {
	return kind === 'choice' ? 'options' : 'scale';
}

function between(label: string, low: number, high: number): AnswerCategory {
	return { label, holds: (given) => Number(given) >= low && Number(given) < high };
}

/** From 8 an answer counts as favourable. */
function marks(): AnswerCategory[] {
	return [between('0–4', 0, 5), between('5–7', 5, 8), between('8–10', 8, Infinity)];
}

/** The bands of who5Band: scores are multiples of four. */
function bands(): AnswerCategory[] {
	return [
		between(m.questions_band_great_risk(), 0, 36),
		between(m.questions_band_risk(), 36, 51),
		between(m.questions_band_no_risk(), 51, Infinity),
	];
}

function points({ min, max }: Scale): AnswerCategory[] {
	const starts = Array.from({ length: max - min }, (_, index) => min + index);
	return starts.map((low) => {
		const high = low + 1;
		return high === max
			? between(m.questions_band_to({ low: figure(low), high: figure(max) }), low, Infinity)
			: between(m.questions_band_below({ low: figure(low), high: figure(high) }), low, high);
	});
}
