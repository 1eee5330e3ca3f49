import type { QuestionKind, WayList } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';

const kinds: Readonly<Record<QuestionKind, () => string>> = {
	one: m.editor_question_one,
	many: m.editor_question_many,
	order: m.editor_question_order,
	match: m.editor_question_match,
	number: m.editor_question_number,
	date: m.editor_question_date,
	judge: m.editor_question_judge,
	short: m.editor_question_short,
};

export function questionKindName(kind: QuestionKind): string {
	return kinds[kind]();
}

/** The parts of the way through a module, as headings say them. */
export const wayListName: Readonly<Record<WayList, () => string>> = {
	before: m.editor_field_before,
	steps: m.editor_field_steps,
	after: m.editor_field_after,
};
