import { ACT_KINDS, hasUnseen, STATEMENT_STATUSES } from '@raadgiver/training';
import { z } from 'zod';
import { m } from '#paraglide/messages.js';

/** The longest text of a statement, and the longest of the small fields beside it. */
const LONGEST_TEXT = 1000;
const LONGEST_WORDS = 300;

const upTo = (limit: number) =>
	z
		.string()
		.trim()
		.max(limit, { error: () => m.law_fault_too_long({ limit }) })
		.refine((text) => !hasUnseen(text), { error: () => m.law_fault_unseen() });

const needed = (limit: number) => upTo(limit).min(1, { error: () => m.law_fault_missing() });

/** A day in Denmark, in years in which a slip of the pen is not likely. */
const day = z.iso
	.date({ error: () => m.law_fault_day(), abort: true })
	.refine((text) => text >= '1900-01-01' && text < '2101-01-01', {
		error: () => m.law_fault_day(),
	});

/** A day, or nothing. */
const openDay = z.union([z.literal(''), day], { error: () => m.law_fault_day() }).default('');

export const actSchema = z.object({
	kind: z.enum(ACT_KINDS, { error: () => m.law_fault_kind() }),
	title: needed(LONGEST_WORDS),
	short: needed(80),
	publication: needed(LONGEST_WORDS),
});

export const sectionSchema = z.object({ label: needed(80) });

const statementFields = {
	text: needed(LONGEST_TEXT),
	status: z.enum(STATEMENT_STATUSES, { error: () => m.law_fault_status() }),
	validFrom: day,
	validTo: openDay,
	source: needed(LONGEST_WORDS),
	verifiedOn: day,
};

export const statementSchema = z.object({
	...statementFields,
	material: z.boolean().default(true),
});

/** Which statement the form showed: one that is changed meanwhile is not overwritten. */
const mark = z.string().default('');

/** What somebody found when they read the source again. */
export const verificationSchema = z.object({
	...statementFields,
	mark,
	material: z.boolean(),
	explanation: upTo(LONGEST_TEXT).default(''),
});

/** A change of a statement. What its kind does not need is left out by its form. */
export const changeSchema = z.object({
	mark,
	/** The reference of a statement that is there. */
	replacement: z.string().default(''),
	/** act/section of a new statement. */
	place: z.string().default(''),
	text: upTo(LONGEST_TEXT).default(''),
	from: day,
	source: upTo(LONGEST_WORDS).default(''),
	material: z.boolean(),
	explanation: upTo(LONGEST_TEXT).default(''),
	/** The questions, as module/question, whose answer stays right. */
	asked: z.array(z.string()).default([]),
});

/** Which change is taken back. */
export const changeIdSchema = z.uuid();
