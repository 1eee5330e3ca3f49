import { RESPONDENT_GROUPS } from '@raadgiver/survey';
import { z } from 'zod';
import { m } from '#paraglide/messages.js';

/** Ids of rows or questions that were ticked. */
const ticked = z.array(z.string().max(100)).max(200);

/** Taking figures; a list that is left empty stands for all. */
export const figuresSchema = z.object({
	waves: ticked,
	groups: z.array(z.enum(RESPONDENT_GROUPS)),
	questions: ticked,
	background: ticked,
	format: z.enum(['xlsx', 'csv'], { error: () => m.exports_format_needed() }),
});

/** Taking answers row by row. */
export const rowsSchema = z.object({
	waves: ticked.min(1, { error: () => m.exports_waves_needed() }),
	background: ticked,
	/** Whether the reasons for a missing answer to a background question are told apart. */
	reasons: z.enum(['together', 'apart']).default('together'),
	texts: z.boolean(),
	format: z.enum(['sav', 'xlsx', 'csv'], { error: () => m.exports_format_needed() }),
});
