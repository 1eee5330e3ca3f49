import { DAILY_MINUTES } from '@raadgiver/training';
import { z } from 'zod';
import { m } from '#paraglide/messages.js';

/** How somebody wishes to learn ("læringsplan"). */
export interface Plan {
	/** Minutes a day. */
	readonly minutes: number;
	/** Days with a mail, 1 Monday to 7 Sunday. */
	readonly weekdays: readonly number[];
}

/** What holds for those who have said nothing: as the database's column has it, and no mail. */
export const DEFAULT_PLAN: Plan = { minutes: 8, weekdays: [] };

/** The minutes that the form offers; any whole number between the first and the last may be stored. */
export const OFFERED_MINUTES = [DAILY_MINUTES.least, 8, 10, 15, DAILY_MINUTES.most] as const;

const { least, most } = DAILY_MINUTES;
const minutesNeeded = () => m.learning_plan_minutes_needed({ least, most });
const weekdaysNeeded = () => m.learning_plan_weekdays_needed();

/** What the form of the plan may hold. */
export const planSchema = z.object({
	minutes: z.coerce
		.number({ error: minutesNeeded })
		.int({ error: minutesNeeded })
		.min(least, { error: minutesNeeded })
		.max(most, { error: minutesNeeded }),
	weekdays: z.array(z.enum(['1', '2', '3', '4', '5', '6', '7'], { error: weekdaysNeeded })),
});

/** A plan as one piece of an address, so that it can be put back: "8" or "8-1-3". */
export function writePlan({ minutes, weekdays }: Plan): string {
	return [minutes, ...weekdays].join('-');
}

/** Back from the address; undefined for what is no plan. */
export function readPlan(text: string | null): Plan | undefined {
	const [minutes, ...weekdays] = text?.split('-') ?? [];
	const { data } = planSchema.safeParse({ minutes, weekdays });
	return data && { minutes: data.minutes, weekdays: data.weekdays.map(Number) };
}
