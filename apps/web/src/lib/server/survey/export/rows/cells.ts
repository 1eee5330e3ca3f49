import { answerTo, type StoredAnswers, who5Score } from '@raadgiver/survey';
import type { DescribedItem } from '../described-items.ts';
import { MISSING_CODES } from '../missing-codes.ts';
import type { SavValue } from '../sav/variable.ts';

/** One respondent's answers in one wave. */
export interface AnsweredRow {
	readonly waveId: string;
	readonly answers: StoredAnswers;
}

type ReadCell = (row: AnsweredRow) => SavValue;

/** The figure that stands for each value: points for themselves, options by their place from 1. */
export function codesOf({ values }: Pick<DescribedItem, 'values'>): ReadonlyMap<string, number> {
	return new Map(
		values.map(({ value }, place) => [value, /^\d+$/.test(value) ? Number(value) : place + 1]),
	);
}

/**
 * Reads an answer as its code, or the reason why there is none as a code of its own.
 * @param together whether the reasons are one
 */
export function readCode(
	{ item, question, values }: DescribedItem,
	{ together }: { together: boolean },
): ReadCell {
	const codes = codesOf({ values });
	// Of a written text only that there is one.
	const codeOf = (value: number | string) =>
		question.kind === 'text' ? 1 : codes.get(String(value));
	return ({ answers }) => {
		const answer = answerTo(answers, item);
		if (answer.kind === 'given') return codeOf(answer.value);
		return MISSING_CODES[together ? 'not-stated' : answer.kind];
	};
}

/** Reads the score of whoever answered all statements; the others have none. */
export function readScore({ question }: Pick<DescribedItem, 'question'>): ReadCell {
	return ({ answers }) => {
		const points = [1, 2, 3, 4, 5].map((number) => answerTo(answers, `${question.id}-${number}`));
		const given = points.flatMap((answer) =>
			answer.kind === 'given' ? [Number(answer.value)] : [],
		);
		return given.length === points.length ? who5Score(given) : undefined;
	};
}

/** Reads what was written. */
export function readWords(item: string): ReadCell {
	return ({ answers }) => {
		const answer = answerTo(answers, item);
		return answer.kind === 'given' ? String(answer.value) : undefined;
	};
}
