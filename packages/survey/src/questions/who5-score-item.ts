import { MISSING } from '../answers/answer.ts';
import { who5Score } from '../statistics/who5-score.ts';
import type { CountedItem } from './counted-item.ts';
import { sharedReason } from './shared-reason.ts';

const scores = Array.from({ length: 26 }, (_, raw) => String(raw * 4));

/**
 * Counts the score of 0–100 of each respondent who answered all five statements.
 * A respondent who answered some of them has none: a score of four is not a score.
 */
export function who5ScoreItem(item: string, statements: readonly CountedItem[]): CountedItem {
	return {
		item,
		names: [...scores, ...MISSING],
		nameOf(answers) {
			const names = statements.map((statement) => statement.nameOf(answers));
			return sharedReason(names) ?? String(who5Score(names.map(Number)));
		},
	};
}
