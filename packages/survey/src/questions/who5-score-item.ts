import { MISSING } from '../answers/answer.ts';
import { answerTo } from '../answers/stored.ts';
import { who5Score } from '../statistics/who5-score.ts';
import type { CountedItem } from './counted-item.ts';

const scores = Array.from({ length: 26 }, (_, raw) => String(raw * 4));

/**
 * Counts the score of 0–100 of each respondent who answered all five statements.
 * A respondent who answered some of them is counted as skipped: a score of four is not a score.
 */
export function who5ScoreItem(item: string, statements: readonly string[]): CountedItem {
	return {
		item,
		names: [...scores, ...MISSING],
		nameOf(answers) {
			const given = statements.map((statement) => answerTo(answers, statement));
			const score = who5Score(
				given.map((answer) => (answer.kind === 'given' ? Number(answer.value) : undefined)),
			);
			if (score !== undefined) return String(score);
			const reason = MISSING.find((kind) => given.every((answer) => answer.kind === kind));
			return reason ?? 'skipped';
		},
	};
}
