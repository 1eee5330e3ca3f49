import { z } from 'zod';
import { m } from '#paraglide/messages.js';

const day = z.iso.date({ error: () => m.survey_day_needed() });

/** Starting a wave. Days are Danish days, as 2027-02-01. */
export const newWaveSchema = z
	.object({
		halfYear: z.string().regex(/^\d{4}-[12]$/, { error: () => m.survey_half_year_needed() }),
		opensOn: day,
		closesOn: day,
	})
	.refine((wave) => wave.closesOn >= wave.opensOn, {
		path: ['closesOn'],
		error: () => m.survey_closes_before_opens(),
	});

/** How many cards to print. */
export const codesSchema = z.object({
	count: z.coerce
		.number({ error: () => m.survey_codes_number_needed() })
		.int({ error: () => m.survey_codes_number_needed() })
		.min(1, { error: () => m.survey_codes_number_needed() })
		.max(1000, { error: () => m.survey_codes_number_needed() }),
});

/** Moving the last day. */
export const lastDaySchema = z.object({ closesOn: day });
