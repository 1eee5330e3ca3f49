import { m } from '#paraglide/messages.js';

const words: Readonly<Record<string, () => string>> = {
	'ends-before-it-begins': m.law_fault_ends_before_it_begins,
	'history-needs-end': m.law_fault_history_needs_end,
	'history-not-over': m.law_fault_history_not_over,
	'ends-earlier': m.law_fault_ends_earlier,
	'not-read-yet': m.law_fault_not_read_yet,
	'needs-new-source': m.law_fault_needs_new_source,
	'needs-new-text': m.law_fault_needs_new_text,
	'not-law': m.law_fault_not_law,
	'not-after-its-beginning': m.law_fault_not_after_its_beginning,
	'after-its-end': m.law_fault_after_its_end,
	'reword-is-now': m.law_fault_reword_is_now,
	'text-missing': m.law_fault_text_missing,
	'text-same': m.law_fault_text_same,
	'source-missing': m.law_fault_source_missing,
	'replacement-missing': m.law_fault_replacement_missing,
	'replacement-not-verified': m.law_fault_replacement_not_verified,
	'replacement-not-in-time': m.law_fault_replacement_not_in_time,
	'explanation-missing': m.law_fault_explanation_missing,
};

/** What is wrong at a field, and what to do. */
export function faultWords(rule: string): string {
	return (words[rule] ?? m.law_fault_missing)();
}
