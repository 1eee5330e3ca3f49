import type { Question } from '../questions/question.ts';
import type { GiftRemarkCode } from './gift-remark.ts';
import type { GiftParts } from './read-parts.ts';
import type { GiftWords } from './gift-words.ts';

/** Something to be said of a question that was read. */
export type Finding = { readonly code: GiftRemarkCode; readonly text?: string };

type Unnamed<Any> = Any extends Question ? Omit<Any, 'id'> : never;

/** What became of a question: without one it is left out, and a finding says why. */
export type Reading = {
	readonly question?: Unnamed<Question>;
	readonly findings: readonly Finding[];
};

export type Reader = (parts: GiftParts, words: GiftWords) => Reading;

export function leftOut(code: GiftRemarkCode, text?: string): Reading {
	return { findings: [{ code, ...(text !== undefined && { text }) }] };
}

/** The one reason of a question, or the words that stand where a file gives none. */
export function reasonOf(
	reasons: readonly string[],
	{ noReason }: GiftWords,
): { why: string; findings: readonly Finding[] } {
	const why = reasons.filter((reason) => reason !== '').join('\n\n');
	return why === '' ? { why: noReason, findings: [{ code: 'no-reason' }] } : { why, findings: [] };
}
