import { type Questionnaire, themesOf, type Wording } from '@raadgiver/survey';
import { themeName } from '#lib/survey/results/theme-words.ts';
import { m } from '#paraglide/messages.js';
import { describedItems } from '../described-items.ts';
import type { CodebookEntry } from '../codebook.ts';

/** An item of the cube as a table of figures names it. */
export interface CountedItem {
	readonly item: string;
	readonly label: (locale: keyof Wording) => string;
	readonly kind: CodebookEntry['kind'];
	readonly values: readonly { value: string; label: Wording }[];
	/** The questions that it is made of. */
	readonly questions: readonly string[];
}

/** Everything that is counted about a questionnaire, figures of whole themes last. */
export function countedItems(questionnaire: Questionnaire): CountedItem[] {
	const asked = describedItems(questionnaire).map(
		({ item, question, wording, values }): CountedItem => ({
			item,
			label: (locale) => wording[locale],
			kind: question.kind,
			values,
			questions: [question.id],
		}),
	);
	const themes = themesOf(questionnaire)
		.filter(({ items }) => items.length > 1)
		.map(({ theme, item, items }): CountedItem => ({
			item,
			label: () => m.exports_theme_label({ theme: themeName(theme) }),
			kind: 'theme',
			values: [],
			questions: items,
		}));
	return [...asked, ...themes];
}
