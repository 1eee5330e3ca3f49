import { z } from 'zod';
import { MOST_HANDED } from './most-handed.ts';

/** Names hold no control characters; the database would refuse NUL, and with it all that was handed in. */
const name = (longest: number) =>
	z
		.string()
		.max(longest)
		.regex(/^\P{Cc}+$/u);
const slug = name(100);
const version = z.int().min(1).max(1_000_000);

/**
 * Seconds by a clock that nobody has checked. Only durations are sent, never a time of day: a phone
 * whose clock is wrong can at worst say that something took too long.
 */
const seconds = z.number().catch(0);

export const handedAnswerSchema = z.object({
	/** Made where it was answered, so that handing it in again changes nothing. */
	id: z.uuid(),
	slug,
	version,
	/** `question/<id>`, or `case/<id>/<scene>`. */
	item: name(200),
	purpose: z.enum(['before', 'step', 'after', 'repetition', 'delta']),
	/** What can be an answer depends on the item; of a case, the place of the choice from 0. */
	given: z.unknown(),
	/** Seconds between answering and handing in. */
	waited: seconds,
});

export const handedStepSchema = z.object({
	slug,
	version,
	/** `before/<question>`, `page/<id>`, `question/<id>`, `case/<id>` or `after/<question>`. */
	key: name(200),
	/** Seconds spent on it. */
	seconds,
	/** Seconds between finishing it and handing in. */
	waited: seconds,
});

/** An answer as a learner hands it in. */
export type HandedAnswer = z.infer<typeof handedAnswerSchema>;

/** A step that a learner has done, as it is handed in. */
export type HandedStep = z.infer<typeof handedStepSchema>;

/** What is handed in at once. What could not be read is nothing, in its place. */
export interface Handed {
	readonly answers: readonly (HandedAnswer | undefined)[];
	readonly steps: readonly (HandedStep | undefined)[];
}

/** One that cannot be read keeps none of the others from being taken. */
export const handedSchema = z.object({
	answers: z.array(handedAnswerSchema.optional().catch(undefined)).max(MOST_HANDED).default([]),
	steps: z.array(handedStepSchema.optional().catch(undefined)).max(MOST_HANDED).default([]),
});

/** Why something that was handed in is not taken, and never will be. */
export type Refusal =
	| 'malformed'
	| 'unknown-module'
	| 'unpublished-version'
	| 'unknown-item'
	| 'unknown-step'
	| 'no-member';

export type AnswerOutcome =
	| { readonly taken: true; readonly right: boolean }
	| { readonly taken: false; readonly refusal: Refusal };

export type StepOutcome =
	{ readonly taken: true } | { readonly taken: false; readonly refusal: Refusal };

/** What came of it, in the order in which it was handed in. */
export interface HandedResult {
	readonly answers: readonly AnswerOutcome[];
	readonly steps: readonly StepOutcome[];
	/** The modules that are complete now and were not before. */
	readonly completed: readonly { readonly slug: string; readonly version: number }[];
}
