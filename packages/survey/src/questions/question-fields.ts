import { z } from 'zod';
import { identifierSchema } from '../questionnaire/identifier.ts';
import { shownIfSchema } from '../questionnaire/shown-if.ts';
import { wordingSchema } from '../questionnaire/wording.ts';

const whole = 'must be a whole number of at least 1';

/** What every question has, whatever its kind. */
export const questionFields = {
	id: identifierSchema,
	text: wordingSchema,
	/** A second, quieter line under the question. */
	hint: wordingSchema.optional(),
	/** What the question is about; results are read theme by theme. */
	theme: identifierSchema.optional(),
	/** Asked of all three groups under the same id, so that their answers can be set side by side. */
	core: z.boolean({ error: 'must be true or false' }).optional(),
	/** A short name for charts and tables. A core question has the same one in every questionnaire. */
	label: wordingSchema.optional(),
	/**
	 * The first version of the questionnaire whose answers are set beside today's in results; all of
	 * them where it is left out. Give it when a new wording asks about something else.
	 */
	comparableFrom: z.int(whole).min(1, whole).optional(),
	/** Asked only of those who answered an earlier question so; the others are stored as not shown. */
	shownIf: shownIfSchema.optional(),
};
