import type { StoredAnswer } from '@raadgiver/survey';

/** What a field shows: what was typed if it could not be saved, else what is saved. */
export function fieldValue(
	item: string,
	answers: Readonly<Record<string, StoredAnswer | undefined>>,
	typed: Readonly<Record<string, string | undefined>> | undefined,
): string {
	if (typed) return typed[item] ?? '';
	const answer = answers[item];
	if (answer === undefined) return '';
	if (typeof answer === 'object') return answer.missing === 'dont-know' ? 'dont-know' : '';
	return String(answer);
}
