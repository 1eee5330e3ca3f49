import type { NotReady } from '#lib/server/workshop/passing/passing-on.ts';
import { m } from '#paraglide/messages.js';

/** Why a document cannot be passed on yet, and what to do. */
export const notReadyWords: Record<NotReady, () => string> = {
	'not-ended': m.passing_not_ended,
	rehearsal: m.passing_rehearsal,
	empty: m.passing_empty,
	nobody: m.passing_nobody,
};
