import type { QuestionKind } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';

const words: Readonly<Record<QuestionKind, () => string>> = {
	one: m.player_unanswered,
	many: m.player_unanswered,
	order: m.player_unanswered_order,
	match: m.player_unanswered_match,
	number: m.player_unanswered_number,
	date: m.player_unanswered_date,
	judge: m.player_unanswered,
	short: m.player_unanswered,
};

/** What to do about an answer that is missing, half given, or cannot be read. */
export function unansweredWords(kind: QuestionKind): string {
	return words[kind]();
}
