import {
	type AnswerOption,
	optionsOf,
	type Question,
	type QuestionKind,
	type Questionnaire,
	type Scale,
	scaleOf,
	themesOf,
	type Wording,
} from '@raadgiver/survey';
import { getLocale } from '#paraglide/runtime.js';
import { themeName } from '../theme-words.ts';

/** One thing that is counted, as a questionnaire asks for it: a question, or the mean of a theme. */
export interface AskedItem {
	readonly item: string;
	readonly kind: QuestionKind | 'theme';
	readonly theme: string | undefined;
	/** Short names of the questions that it is made of: one, unless it is a theme. */
	readonly labels: readonly Wording[];
	/** What those questions ask. */
	readonly texts: readonly Wording[];
	/** Undefined where answers have no size: choices and texts. */
	readonly scale: Scale | undefined;
	/** The answers to choose from; none where it has another kind of figure. */
	readonly options: readonly AnswerOption[];
	/** Results may be divided by it; some of its own counts may then be withheld. */
	readonly isSegment: boolean;
	/** Whether what is aimed at for its theme holds for it. */
	readonly isCore: boolean;
}

/** Everything that a questionnaire asks for, in its order; the means of themes come last. */
export function askedItems(questionnaire: Questionnaire): AskedItem[] {
	const { questions } = questionnaire;
	const themes = themesOf(questionnaire).filter(({ items }) => items.length > 1);
	return [
		// A code of one's own is taken out of the answers and never counted.
		...questions.filter(({ kind }) => kind !== 'own-code').map(questionItem),
		...themes.map(({ theme, item, items, scale }): AskedItem => {
			const parts = questions.filter(({ id }) => items.includes(id));
			return {
				item,
				kind: 'theme',
				theme,
				labels: parts.map(labelOf),
				texts: parts.map(({ text }) => text),
				scale,
				options: [],
				isSegment: false,
				isCore: true,
			};
		}),
	];
}

/** The item as the questionnaire asks for it; undefined where it does not. */
export function askedItem(questionnaire: Questionnaire, item: string): AskedItem | undefined {
	return askedItems(questionnaire).find((asked) => asked.item === item);
}

/** What the item is called in headings and choices. */
export function itemName({ kind, theme, labels }: AskedItem): string {
	if (kind === 'theme' && theme) return themeName(theme, labels);
	return labels.map((label) => label[getLocale()]).join(' · ');
}

/** Whether both offer the same answers, in whatever order, so that their shares fit one drawing. */
export function hasSameAnswers(one: AskedItem, other: AskedItem): boolean {
	const values = other.options.map(({ value }) => value);
	return (
		one.kind === other.kind &&
		one.scale?.max === other.scale?.max &&
		one.options.length === values.length &&
		one.options.every(({ value }) => values.includes(value))
	);
}

function questionItem(question: Question): AskedItem {
	return {
		item: question.id,
		kind: question.kind,
		theme: question.theme,
		labels: [labelOf(question)],
		texts: [question.text],
		scale: scaleOf(question),
		options: optionsOf(question),
		isSegment: question.kind === 'choice' && question.segment === true,
		isCore: question.core === true,
	};
}

function labelOf({ label, text }: Question): Wording {
	return label ?? text;
}
