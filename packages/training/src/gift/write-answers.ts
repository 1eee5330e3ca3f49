import type { Question, QuestionKind } from '../questions/question.ts';
import { writeText } from './gift-format.ts';
import type { GiftWords } from './gift-words.ts';

/** A question as GIFT says it. */
export type WrittenAnswers = {
	readonly asked: string;
	/** The lines in the braces, escaped. */
	readonly answers: readonly string[];
	/** What everybody reads afterwards, paragraph by paragraph. */
	readonly afterwards: readonly string[];
};

type Writers = {
	readonly [Kind in QuestionKind]: (question: Question<Kind>, words: GiftWords) => WrittenAnswers;
};

/** Decimals that Moodle knows of a third or a sixth of the points. */
const decimals = 5;

const writers: Writers = {
	one: ({ text, options }) => ({
		asked: text,
		answers: options.map(({ right, ...option }) =>
			written(right ? '=' : '~', right ? 100 : 0, option),
		),
		afterwards: [],
	}),
	many: ({ text, options }) => {
		const share = 100 / options.filter(({ right }) => right).length;
		const weight = Number(share.toFixed(decimals));
		return {
			asked: text,
			answers: options.map(
				({ right, ...option }) =>
					`~%${right ? weight : -100}%${feedbackOf(writeText(option.text), option.why)}`,
			),
			afterwards: [],
		};
	},
	// Moodle’s GIFT has no order: each is matched with its number.
	order: ({ text, items, why }) => ({
		asked: text,
		answers: items.map((item, index) => pair(item, String(index + 1))),
		afterwards: [why],
	}),
	match: ({ text, pairs, why }) => ({
		asked: text,
		answers: pairs.map(({ left, right }) => pair(left, right)),
		afterwards: [why],
	}),
	number: ({ text, answer, tolerance, unit, why }) => ({
		asked: `${text} (${unit})`,
		answers: [`#${answer}${tolerance === undefined ? '' : `:${tolerance}`}`],
		afterwards: [why],
	}),
	date: ({ text, answer, why }) => ({
		asked: text,
		answers: waysToWrite(answer).map((way) => `=${way}`),
		afterwards: [why],
	}),
	judge: ({ text, request, verdict, missing, why }, words) => ({
		asked: `${text}\n\n${request}`,
		answers: [
			`${verdict === 'precise' ? '=' : '~'}${writeText(words.precise)}`,
			`${verdict === 'unclear' ? '=' : '~'}${writeText(words.unclear)}`,
		],
		afterwards: [...(missing.length > 0 ? [list([words.missing], missing)] : []), why],
	}),
	short: ({ text, model, points, why }) => ({
		asked: text,
		answers: [],
		afterwards: [model, list([], points), ...(why === undefined ? [] : [why])],
	}),
};

/** What stands in the braces of a question, and around them. */
export function writeAnswers<Kind extends QuestionKind>(
	question: Question<Kind>,
	words: GiftWords,
): WrittenAnswers {
	const write: (question: Question<Kind>, words: GiftWords) => WrittenAnswers =
		writers[question.kind];
	return write(question, words);
}

/** An answer that begins as a weight does is given one, or it would be taken for it. */
function written(mark: string, weight: number, { text, why }: { text: string; why: string }) {
	const explicit = text.startsWith('%') ? `%${weight}%` : '';
	return `${mark}${explicit}${feedbackOf(writeText(text), why)}`;
}

function feedbackOf(escaped: string, why: string): string {
	return `${escaped}#${writeText(why)}`;
}

/** There is no escape of an arrow, so one in the words is drawn another way. */
function pair(left: string, right: string): string {
	return `=${writeText(left.replaceAll('->', '→'))} -> ${writeText(right)}`;
}

function list(head: readonly string[], entries: readonly string[]): string {
	return [...head, ...entries.map((entry) => `- ${entry.replaceAll('\n', ' ')}`)].join('\n');
}

/** A day in the ways that a Dane types it; Moodle compares letter by letter. */
function waysToWrite(day: string): readonly string[] {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const two = (part: number) => String(part).padStart(2, '0');
	const inOrder = (separator: string) => [
		`${date}${separator}${month}${separator}${year}`,
		`${two(date)}${separator}${two(month)}${separator}${year}`,
	];
	return [...new Set([day, ...['.', '-', '/'].flatMap(inOrder)])];
}
