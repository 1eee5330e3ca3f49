import { z } from 'zod';
import { idField, textField } from '../files/fields.ts';

/** Those whom modules are written for. */
export const AUDIENCES = ['gp', 'caseworker', 'adviser'] as const;

const minutes = 'bad-minutes';
const version = 'bad-version';
const year = 'bad-year';

const stepSchema = z.union(
	[
		z.strictObject({ page: idField }),
		z.strictObject({ question: idField }),
		z.strictObject({ case: idField }),
	],
	'bad-step',
);

/** What module.yaml says. */
export const manifestSchema = z.strictObject({
	id: idField,
	/** Raised whenever what learners see changes. */
	version: z.int(version).min(1, version),
	title: textField,
	summary: textField,
	audience: z.array(z.enum(AUDIENCES)).min(1),
	theme: idField,
	/** How long it takes, pages, questions and cases together. */
	minutes: z.int(minutes).min(6, minutes).max(12, minutes),
	/** The year as which it teaches, where that is past. */
	history: z.int(year).min(1900, year).max(2100, year).optional(),
	/** The way through, in order. */
	steps: z.array(stepSchema).min(1),
	/** The short tests around the module, by ids of questions that are no steps. */
	before: z.array(idField).min(1),
	after: z.array(idField).min(1),
});

/** One thing on the way through a module. */
export type Step = z.infer<typeof stepSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
