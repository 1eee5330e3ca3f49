import type { Scale } from '../questions/behaviour.ts';
import { scaleOf } from '../questions/scale-of.ts';
import type { Questionnaire } from './questionnaire.ts';

/** What the core questions about one subject ("emne") are counted as. */
export type Theme = {
	readonly theme: string;
	/** The ids of its core questions that lie on a scale, in the order they are asked. */
	readonly items: readonly string[];
	readonly scale: Scale;
	/** The item that stands for the theme: its only core question, or `theme:…`, the mean of several. */
	readonly item: string;
};

/**
 * The themes of a questionnaire that have a figure of their own, in the order they are first asked
 * about. A theme without core questions is left out: it could not be set beside the other groups.
 *
 * @example
 * themesOf({ questions: [{ id: 'access', kind: 'agreement', core: true, theme: 'access' }] }); // => [{ theme: 'access', items: ['access'], scale: { min: 1, max: 5, top: 4 }, item: 'access' }]
 */
export function themesOf(questionnaire: Pick<Questionnaire, 'questions'>): readonly Theme[] {
	const themes = new Map<string, { items: string[]; scale: Scale }>();
	for (const question of questionnaire.questions) {
		const scale = scaleOf(question);
		if (!question.core || !question.theme || !scale) continue;
		const known = themes.get(question.theme);
		if (known) known.items.push(question.id);
		else themes.set(question.theme, { items: [question.id], scale });
	}
	return [...themes].map(([theme, { items, scale }]) => {
		const [only = '', ...others] = items;
		return { theme, items, scale, item: others.length === 0 ? only : `theme:${theme}` };
	});
}
