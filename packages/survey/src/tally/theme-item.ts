import { MISSING } from '../answers/answer.ts';
import type { CountedItem } from '../questions/counted-item.ts';
import { isMissing, sharedReason } from '../questions/shared-reason.ts';

/**
 * Counts the mean of each respondent's answers to the questions of one theme, whole or not ("4.5").
 * Whoever left out one of them has no mean: with another set of questions it would be another figure.
 */
export function themeItem(item: string, parts: readonly CountedItem[]): CountedItem {
	return {
		item,
		names: [...means(parts), ...MISSING],
		nameOf(answers) {
			const names = parts.map((part) => part.nameOf(answers));
			const reason = sharedReason(names);
			if (reason !== undefined) return reason;
			return String(names.reduce((sum, name) => sum + Number(name), 0) / parts.length);
		},
	};
}

/** Every mean that answers on these scales can have, the lowest first. */
function means(parts: readonly CountedItem[]): string[] {
	let sums = [0];
	for (const { names } of parts) {
		const points = names.filter((name) => !isMissing(name)).map(Number);
		sums = [...new Set(sums.flatMap((sum) => points.map((point) => sum + point)))];
	}
	return sums.toSorted((one, other) => one - other).map((sum) => String(sum / parts.length));
}
