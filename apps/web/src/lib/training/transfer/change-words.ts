import type { GiftChange } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';

const words: Readonly<Record<GiftChange['code'], () => string>> = {
	'as-match': m.transfer_as_match,
	'as-typed-words': m.transfer_as_typed_words,
	'as-choice': m.transfer_as_choice,
	'as-essay': m.transfer_as_essay,
	'references-as-text': m.transfer_references_as_text,
};

/** How Moodle shows what it has no kind of its own for. */
export function changeWords(code: GiftChange['code']): string {
	return words[code]();
}
