import { z } from 'zod';
import { email, name } from '#lib/identity/schemas.ts';
import { m } from '#paraglide/messages.js';

const POSITION_LENGTH = 120;
/** The most letters of a reason: a page. */
const REASON_LENGTH = 4000;

const tooLong = (most: number) => ({ error: () => m.passing_text_long({ most }) });

/** Somebody whom a document is passed on to. */
export const recipientSchema = z.object({
	name,
	position: z.string().trim().max(POSITION_LENGTH, tooLong(POSITION_LENGTH)),
	email,
});

/** Which recipient a button is about. */
export const chosenRecipientSchema = z.object({ recipient: z.uuid() });

/** Where a participant is told what comes of it. */
export const followerSchema = z.object({ email });

export const VERDICTS = ['accepted', 'considered', 'rejected'] as const;

/** What a recipient answers one proposal. */
export const answerSchema = z.object({
	proposal: z.uuid(),
	// Nothing chosen is no answer: a form takes the first of its choices for what is missing.
	verdict: z
		.enum(['', ...VERDICTS])
		.refine((verdict) => verdict !== '', { error: () => m.passing_verdict_missing() }),
	why: z
		.string()
		.trim()
		.min(1, { error: () => m.passing_why_missing() })
		.max(REASON_LENGTH, tooLong(REASON_LENGTH)),
	dueOn: z.union([z.literal(''), z.iso.date({ error: () => m.passing_due_invalid() })]),
});
