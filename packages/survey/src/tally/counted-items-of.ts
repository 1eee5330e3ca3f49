import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { themesOf } from '../questionnaire/themes-of.ts';
import type { CountedItem } from '../questions/counted-item.ts';
import { behaviourOf } from '../questions/kinds.ts';
import { themeItem } from './theme-item.ts';

/** Everything that is counted about a questionnaire, in its order; figures of whole themes come last. */
export function countedItemsOf(questionnaire: Questionnaire): readonly CountedItem[] {
	const asked = questionnaire.questions.flatMap((question) =>
		behaviourOf(question).counted(question),
	);
	const themes = themesOf(questionnaire)
		.filter(({ items }) => items.length > 1)
		.map(({ item, items }) =>
			themeItem(
				item,
				asked.filter((counted) => items.includes(counted.item)),
			),
		);
	return [...asked, ...themes];
}
