import { z } from 'zod';
import { dayField, idField, textField } from '../files/fields.ts';

/** What an act is: law, an order under it, an agreement, or guidance that binds nobody. */
export const ACT_KINDS = ['act', 'order', 'agreement', 'guidance'] as const;

/**
 * What was found when the source was read. Only `in-force` and `history` are verified: `expected` is
 * announced and not passed, `unverified` is not found in its final wording.
 */
export const STATEMENT_STATUSES = ['in-force', 'history', 'expected', 'unverified'] as const;

/** Where a statement stands: act, section and statement. */
export const referenceField = z
	.string()
	.regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/, 'bad-reference');

const statementSchema = z.strictObject({
	id: idField,
	text: textField,
	status: z.enum(STATEMENT_STATUSES),
	validFrom: dayField,
	/** The last day it holds; open where left out. */
	validTo: dayField.optional(),
	/** The day on which somebody read the source. */
	verifiedOn: dayField,
	source: textField,
	/** The statement that holds instead of it from the day after `validTo`. */
	replacedBy: referenceField.optional(),
	/** False where a change of it does not matter to those who learned it; true where left out. */
	material: z.boolean().optional(),
});

const sectionSchema = z.strictObject({
	id: idField,
	/** As a reference says it: “§ 11 a”. */
	label: textField,
	statements: z.array(statementSchema).min(1),
});

export const actSchema = z.strictObject({
	id: idField,
	kind: z.enum(ACT_KINDS).optional(),
	title: textField,
	/** As a reference says it: “sygedagpengeloven”. */
	short: textField,
	publication: textField,
	sections: z.array(sectionSchema).min(1),
});

/** One thing that the law says ("udsagn"), with the days it holds and where it was read. */
export type Statement = z.infer<typeof statementSchema>;
export type StatementStatus = Statement['status'];
export type Section = z.infer<typeof sectionSchema>;
export type Act = z.infer<typeof actSchema>;

/** The law register ("lovregister"): every statement of law that modules may teach. */
export type Register = { readonly acts: readonly Act[] };
