import { MISSING, type RespondentGroup } from '@raadgiver/survey';
import { groupName } from '#lib/survey/labels.ts';
import type { Locale } from '#paraglide/runtime.js';
import type { ClosedWave } from '../../results/closed-waves.ts';
import type { CodebookEntry } from '../codebook.ts';
import { missingWords } from '../missing-codes.ts';
import { countedItems } from './counted-items.ts';

/** What a codebook says of the items in a table of figures, as each group was last asked them. */
export function figureCodebook(
	waves: readonly ClosedWave[],
	{ groups, questions }: { groups: readonly RespondentGroup[]; questions: readonly string[] },
	locale: Locale,
): CodebookEntry[] {
	const missing = MISSING.map((reason) => ({ value: reason, label: missingWords[reason]() }));
	return groups.flatMap((group) => {
		const entries = new Map<string, CodebookEntry & { versions: number[] }>();
		for (const { groups } of waves.toReversed()) {
			const questionnaire = groups[group]?.questionnaire;
			if (!questionnaire) continue;
			for (const { item, label, kind, values, ...one } of countedItems(questionnaire)) {
				if (questions.length > 0 && !one.questions.some((id) => questions.includes(id))) continue;
				const entry = entries.get(item) ?? {
					name: item,
					group: groupName[group](),
					label: label(locale),
					kind,
					values: values.map(({ value, label }) => ({ value, label: label[locale] })),
					missing,
					versions: [],
				};
				entries.set(item, entry);
				const { version } = questionnaire;
				if (!entry.versions.includes(version)) entry.versions.push(version);
			}
		}
		return [...entries.values()];
	});
}
