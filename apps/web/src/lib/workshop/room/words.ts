import type { Decider, Requirement } from '@raadgiver/workshop';
import { m } from '#paraglide/messages.js';

export const missingWords: Readonly<Record<Requirement, () => string>> = {
	title: () => m.room_missing_title(),
	what: () => m.room_missing_what(),
	decidedBy: () => m.room_missing_decided_by(),
	needs: () => m.room_missing_needs(),
};

/** Who can decide, in the order in which it is asked. */
export const DECIDERS = ['politicians', 'management', 'both'] as const satisfies Decider[];

export const deciderWords: Readonly<Record<Decider, () => string>> = {
	politicians: () => m.room_politicians(),
	management: () => m.room_management(),
	both: () => m.room_both(),
};

/** Several things in one sentence: "a heading and what you need". */
export function listed(things: readonly string[], locale: string): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(things);
}
