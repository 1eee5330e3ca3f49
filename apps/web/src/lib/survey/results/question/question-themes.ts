import type { ListedItem } from '#lib/server/survey/results/question/question-list.ts';
import { getLocale } from '#paraglide/runtime.js';
import { m } from '#paraglide/messages.js';
import { groupName } from '../../labels.ts';
import { themeName } from '../theme-words.ts';
import { itemName } from './question-asked.ts';

/** The questions about one subject. */
export interface QuestionTheme {
	/** Empty for those that are about none. */
	readonly theme: string;
	readonly name: string;
	readonly items: readonly QuestionLine[];
}

export interface QuestionLine {
	readonly item: string;
	readonly name: string;
	/** What is asked, in the words to the first group; nothing for the mean of a theme. */
	readonly text: string;
	/** Who is asked: "Læger, borgere". */
	readonly groups: string;
}

/** Questions by theme, in the order the themes are first asked about; those without one come last. */
export function questionThemes(items: readonly ListedItem[]): QuestionTheme[] {
	const byTheme = Map.groupBy(items, ({ asked }) => asked.theme ?? '');
	const themes = [...byTheme.keys()].filter((theme) => theme !== '');
	return [...themes, ''].flatMap((theme) => {
		const ofTheme = byTheme.get(theme);
		if (!ofTheme) return [];
		const labels = ofTheme.flatMap(({ asked }) => asked.labels);
		const name = theme ? themeName(theme, labels) : m.questions_no_theme();
		return { theme, name, items: ofTheme.map(lineOf) };
	});
}

function lineOf({ asked, groups }: ListedItem): QuestionLine {
	const isTheme = asked.kind === 'theme';
	return {
		item: asked.item,
		name: isTheme ? m.questions_whole_theme({ theme: itemName(asked) }) : itemName(asked),
		text: isTheme ? '' : (asked.texts[0]?.[getLocale()] ?? ''),
		groups: groups
			.map((group, index) => (index === 0 ? groupName[group]() : groupName[group]().toLowerCase()))
			.join(', '),
	};
}
