import { itemsOf } from '../questions/items-of.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { themesOf } from '../questionnaire/themes-of.ts';

type Asked = Pick<Questionnaire, 'questions'>;

/**
 * The answers to a question in the parts that its branches make of them: how many were not shown a
 * question that hangs on it is how many gave one of the other answers, so each part's sum is told
 * wherever that question is counted. One part where nothing hangs on it.
 */
export function branchParts(
	{ questions }: Asked,
	question: string,
	values: readonly string[],
): string[][] {
	const branches = questions
		.flatMap(({ shownIf }) => (shownIf?.question === question ? [shownIf] : []))
		// Whoever stopped before the question was not ruled out.
		.map(({ is }) => new Set([...is.map(String), 'not-reached']));
	const pathOf = (value: string) => branches.map((branch) => branch.has(value)).join();
	return [...Map.groupBy(values, pathOf).values()];
}

/** Which questions decide whether an item is asked; for a theme, whether any of its items is. */
export function parentsOf(asked: Asked): ReadonlyMap<string, readonly string[]> {
	const parents = new Map<string, string[]>();
	for (const question of asked.questions) {
		if (!question.shownIf) continue;
		const names = new Set([question.id, ...itemsOf(question)]);
		for (const name of names) parents.set(name, [question.shownIf.question]);
	}
	for (const { item, items } of themesOf(asked)) {
		const ofItems = items.flatMap((one) => parents.get(one) ?? []);
		if (ofItems.length > 0) parents.set(item, [...new Set(ofItems)]);
	}
	return parents;
}
