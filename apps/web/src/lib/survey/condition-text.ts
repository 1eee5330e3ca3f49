import { optionsOf, type Question } from '@raadgiver/survey';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';

/** Whom a question is meant for, in words; undefined where it is asked of everybody. */
export function conditionText(
	{ shownIf }: Question,
	questions: readonly Question[],
): string | undefined {
	const source = questions.find(({ id }) => id === shownIf?.question);
	if (!shownIf || !source) return undefined;
	const labels = optionsOf(source)
		.filter(({ value }) => shownIf.is.includes(value))
		.map(({ label }) => m.survey_quoted({ text: label[getLocale()] }));
	const answers = new Intl.ListFormat(getLocale(), { type: 'disjunction' }).format(labels);
	return m.survey_shown_if({ answers, number: questions.indexOf(source) + 1 });
}
