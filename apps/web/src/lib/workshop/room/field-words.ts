import type { TextField } from '@raadgiver/workshop';
import { m } from '#paraglide/messages.js';

/** What stands above and under a field of an example. */
export interface FieldWords {
	readonly label: () => string;
	readonly hint?: () => string;
}

export const fieldWords: Readonly<Record<TextField, FieldWords>> = {
	title: { label: () => m.room_title(), hint: () => m.room_title_hint() },
	what: { label: () => m.room_what(), hint: () => m.room_what_hint() },
	needs: { label: () => m.room_needs(), hint: () => m.room_needs_hint() },
	dissent: { label: () => m.room_dissent_label(), hint: () => m.room_dissent_hint() },
};
