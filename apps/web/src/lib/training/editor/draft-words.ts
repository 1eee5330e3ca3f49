import type { BadgeTone } from '@raadgiver/ui';
import { m } from '#paraglide/messages.js';

interface Taught {
	readonly version: number | undefined;
	readonly retired: boolean;
	readonly draft:
		{ readonly submittedAt: Date | undefined; readonly isReturned: boolean } | undefined;
}

/** Where a module stands between being written and being learned. */
export function stateInWords({ version, retired, draft }: Taught): {
	word: string;
	tone: BadgeTone;
} {
	if (draft?.submittedAt) return { word: m.editor_state_submitted(), tone: 'warning' };
	if (draft?.isReturned) return { word: m.editor_state_returned(), tone: 'warning' };
	if (draft) return { word: m.editor_state_draft(), tone: 'info' };
	if (retired) return { word: m.editor_state_retired(), tone: 'neutral' };
	return version === undefined
		? { word: m.editor_state_draft(), tone: 'info' }
		: { word: m.editor_state_published(), tone: 'success' };
}
