import type { Answers } from '#lib/server/survey/results/question/question-answers.ts';
import { figure, percent } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { BarRow } from '../charts/bars-drawing.ts';
import { whyNone } from '../figure-words.ts';
import type { AnswerCategory } from './question-categories.ts';
import { NOTHING } from './question-table.ts';

/** How many answers lie in each category; undefined where an answer in it is withheld. */
export function countsIn(
	answers: Extract<Answers, { kind: 'shown' }>,
	categories: readonly AnswerCategory[],
): (number | undefined)[] {
	return categories.map(({ holds }) =>
		answers.withheld.some(holds)
			? undefined
			: answers.counts.filter(({ value }) => holds(value)).reduce((sum, { n }) => sum + n, 0),
	);
}

/** The answers as a bar, or why there is none. */
export function barOf(
	label: string,
	answers: Answers,
	categories: readonly AnswerCategory[],
): BarRow {
	if (answers.kind !== 'shown') return { label, note: whyNone(answers.kind) };
	const { n } = answers;
	if (n === undefined) return { label, note: m.questions_partly_hidden() };
	return { label, n, shares: countsIn(answers, categories).map((count) => (count ?? 0) / n) };
}

/** The same in a row of a table: share and count of each category, and n last. */
export function cellsOf(answers: Answers, categories: readonly AnswerCategory[]): string[] {
	if (answers.kind !== 'shown') {
		return [...categories.map(() => NOTHING), whyNone(answers.kind)];
	}
	const { n } = answers;
	const cells = countsIn(answers, categories).map((count) => {
		if (count === undefined) return m.results_point_hidden();
		if (n === undefined) return figure(count);
		return m.questions_share_and_count({ share: percent(count / n), count: figure(count) });
	});
	return [...cells, n === undefined ? m.results_point_hidden() : figure(n)];
}
