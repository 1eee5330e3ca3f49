import { QUESTION_KINDS } from '../questions/question.ts';
import type { QuestionKind } from '../questions/question.ts';
import { listUnder, textsUnder, typed, under } from './loose-data.ts';

/** An option as its form holds it. */
export type OptionForm = {
	readonly text: string;
	readonly right: boolean;
	readonly why: string;
	readonly refs: readonly string[];
};

/** A question as its form holds it: all that any kind has, as it was typed. */
export type QuestionForm = {
	readonly id: string;
	readonly kind: QuestionKind;
	readonly text: string;
	readonly refs: readonly string[];
	readonly learned: readonly string[];
	readonly options: readonly OptionForm[];
	readonly items: readonly string[];
	readonly pairs: readonly { readonly left: string; readonly right: string }[];
	readonly answer: string;
	readonly unit: string;
	readonly tolerance: string;
	readonly request: string;
	readonly verdict: string;
	readonly missing: readonly string[];
	readonly model: string;
	readonly points: readonly string[];
	readonly why: string;
};

/**
 * A question from data that need not follow the format yet, of a file or of a form that was sent.
 * Rows in which nothing was written are left out.
 */
export function questionForm(data: unknown): QuestionForm {
	const text = (key: string) => typed(under(data, key));
	return {
		id: text('id'),
		kind: QUESTION_KINDS.find((kind) => kind === under(data, 'kind')) ?? 'one',
		text: text('text'),
		refs: textsUnder(data, 'refs'),
		learned: textsUnder(data, 'learned'),
		options: listUnder(data, 'options')
			.map((option) => ({
				text: typed(under(option, 'text')),
				right: under(option, 'right') === true || under(option, 'right') === 'on',
				why: typed(under(option, 'why')),
				refs: textsUnder(option, 'refs'),
			}))
			.filter((option) => option.text !== '' || option.why !== ''),
		items: textsUnder(data, 'items'),
		pairs: listUnder(data, 'pairs')
			.map((pair) => ({ left: typed(under(pair, 'left')), right: typed(under(pair, 'right')) }))
			.filter(({ left, right }) => left !== '' || right !== ''),
		answer: text('answer'),
		unit: text('unit'),
		tolerance: text('tolerance'),
		request: text('request'),
		verdict: text('verdict'),
		missing: textsUnder(data, 'missing'),
		model: text('model'),
		points: textsUnder(data, 'points'),
		why: text('why'),
	};
}

type DataOf = (form: QuestionForm) => Record<string, unknown>;

const optionData: DataOf = ({ options }) => ({
	options: options.map(({ text, right, why, refs }) => ({
		text,
		...(right && { right }),
		why,
		...(refs.length > 0 && { refs }),
	})),
});

const dataByKind: Readonly<Record<QuestionKind, DataOf>> = {
	one: optionData,
	many: optionData,
	order: ({ items, why }) => ({ items, why }),
	match: ({ pairs, why }) => ({ pairs, why }),
	number: ({ answer, unit, tolerance, why }) => ({
		answer: numberOf(answer),
		unit,
		...(tolerance !== '' && { tolerance: numberOf(tolerance) }),
		why,
	}),
	date: ({ answer, why }) => ({ answer, why }),
	judge: ({ request, verdict, missing, why }) => ({ request, verdict, missing, why }),
	short: ({ model, points, why }) => ({ model, points, ...(why !== '' && { why }) }),
};

/** What the question's file says of it, in the order in which it is always written. */
export function questionData(form: QuestionForm): Record<string, unknown> {
	const { id, kind, text, refs, learned } = form;
	return {
		id,
		kind,
		text,
		...(refs.length > 0 && { refs }),
		...(learned.length > 0 && { learned }),
		...dataByKind[kind](form),
	};
}

/** A number as Danes type it, 3,5; what is none stays as it was typed, to be told so. */
function numberOf(text: string): number | string {
	const number = Number(text.replace(',', '.'));
	return text === '' || Number.isNaN(number) ? text : number;
}
