import { questionReferences } from '../questions/question-references.ts';
import type { Question } from '../questions/question.ts';
import { writePlain, writeText } from './gift-format.ts';
import type { GiftWords } from './gift-words.ts';
import { writeAnswers } from './write-answers.ts';

/** How a kind of question leaves where Moodle has none that is the same. */
export const GIFT_CHANGES = {
	order: 'as-match',
	date: 'as-typed-words',
	judge: 'as-choice',
	short: 'as-essay',
} as const;

/** What Moodle shows in another way than we do. */
export type GiftChange = {
	readonly id: string;
	readonly code: (typeof GIFT_CHANGES)[keyof typeof GIFT_CHANGES] | 'references-as-text';
};

export type GiftSetting = {
	readonly words: GiftWords;
	/** The category that Moodle puts the questions in. */
	readonly category: string;
	/** How a statement of the register is cited, in words. */
	readonly cite: (reference: string) => string;
};

/**
 * Questions in Moodle’s GIFT (https://docs.moodle.org/en/GIFT_format), and what is shown there in
 * another way. Nothing is left out: what a question rests on ends what learners read afterwards.
 *
 * Texts are marked as plain, so that “a < b” is not taken for HTML.
 */
export function writeGift(
	questions: readonly Question[],
	setting: GiftSetting,
): { readonly text: string; readonly changes: readonly GiftChange[] } {
	const category = `$CATEGORY: ${setting.category.replaceAll('\n', ' ')}`;
	return {
		text: `${[category, ...questions.map((question) => block(question, setting))].join('\n\n')}\n`,
		changes: questions.flatMap(changesOf),
	};
}

function block(question: Question, setting: GiftSetting): string {
	const { asked, answers, afterwards } = writeAnswers(question, setting.words);
	const everything = [...afterwards, ...citations(question, setting)].join('\n\n');
	const general = everything === '' ? [] : [`\t####${writeText(everything)}`];
	const head = `::${question.id}::${writePlain(asked)} {`;
	return [head, ...answers.map((answer) => `\t${answer}`), ...general, '}'].join('\n');
}

function citations(question: Question, { cite, words }: GiftSetting): readonly string[] {
	const references = new Set(questionReferences(question).map(({ reference }) => reference));
	if (references.size === 0) return [];
	return [
		[words.restsOn, ...[...references].map((reference) => `– ${cite(reference)}`)].join('\n'),
	];
}

function changesOf(question: Question): readonly GiftChange[] {
	const { id, kind } = question;
	const hasReferences = questionReferences(question).length > 0;
	return [
		...(kind in GIFT_CHANGES
			? [{ id, code: GIFT_CHANGES[kind as keyof typeof GIFT_CHANGES] }]
			: []),
		...(hasReferences ? [{ id, code: 'references-as-text' as const }] : []),
	];
}
