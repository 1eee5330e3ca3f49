import { optionsOf } from '../questions/options-of.ts';
import type { Question } from '../questions/kinds.ts';

/**
 * Whether answers to a question as an earlier version of the questionnaire asked it may be set beside
 * today's: the same kind, and with it the same scale, the same answers to choose from in whatever
 * order, and a version no older than the question's `comparableFrom`.
 *
 * @example
 * isComparable({ kind: 'rating' }, { kind: 'rating' }, 1); // => true
 * isComparable({ kind: 'rating' }, { kind: 'agreement' }, 1); // => false
 * isComparable({ kind: 'rating', comparableFrom: 3 }, { kind: 'rating' }, 2); // => false
 */
export function isComparable(
	questionNow: Question,
	questionThen: Question,
	versionThen: number,
): boolean {
	if (questionNow.kind !== questionThen.kind) return false;
	if (versionThen < (questionNow.comparableFrom ?? 1)) return false;
	const valuesNow = optionsOf(questionNow).map(({ value }) => value);
	const valuesThen = optionsOf(questionThen).map(({ value }) => value);
	return (
		valuesNow.length === valuesThen.length && valuesNow.every((value) => valuesThen.includes(value))
	);
}
