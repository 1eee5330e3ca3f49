/** Whether the server has what stands in the room. */
export type SavedState =
	/** Nothing has come from the server yet. */
	| { readonly kind: 'loading' }
	/** The server has everything. `at` is its own hour when it said so. */
	| { readonly kind: 'saved'; readonly at: number }
	/** On its way, and in no hurry yet. */
	| { readonly kind: 'saving' }
	/** The server has not said for a while that it has everything. */
	| { readonly kind: 'unsaved'; readonly connected: boolean }
	/** Written too late: the room was closed when it came to the server. */
	| { readonly kind: 'late' };

interface Situation {
	readonly connected: boolean;
	/** Since when something has not been saved; nothing while all is. */
	readonly unsavedSince: number | undefined;
	readonly savedAt: number | undefined;
	readonly mayWrite: boolean;
	readonly now: number;
}

/** Milliseconds in which an answer of the server may be under way without being missed. */
const PATIENCE = 2_000;

export function savedState(situation: Situation): SavedState {
	const { connected, unsavedSince, savedAt, mayWrite, now } = situation;
	if (unsavedSince === undefined) {
		return savedAt !== undefined ? { kind: 'saved', at: savedAt } : { kind: 'loading' };
	}
	if (connected && now - unsavedSince < PATIENCE) {
		return savedAt !== undefined ? { kind: 'saving' } : { kind: 'loading' };
	}
	if (connected && !mayWrite) return { kind: 'late' };
	return { kind: 'unsaved', connected };
}
