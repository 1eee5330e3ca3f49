import type { ProposalVerdict } from '@raadgiver/db';
import { m } from '#paraglide/messages.js';

/** What a recipient may say, in words. */
export const verdictWords: Record<ProposalVerdict, () => string> = {
	accepted: m.passing_verdict_accepted,
	considered: m.passing_verdict_considered,
	rejected: m.passing_verdict_rejected,
};

/** The colour of the badge that says it; the word says the same. */
export const verdictTones = {
	accepted: 'success',
	considered: 'info',
	rejected: 'warning',
} as const satisfies Record<ProposalVerdict, string>;
