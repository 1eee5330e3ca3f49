import { m } from '#paraglide/messages.js';
import type { Plan } from './plan.ts';
import { weekdayNames } from './weekday-names.ts';

/** A plan in words: "8 minutter om dagen. Mail mandag og torsdag." */
export function planWords({ minutes, weekdays }: Plan): string {
	const mails =
		weekdays.length === 0
			? m.learning_plan_no_mails()
			: m.learning_plan_mails({ days: weekdayNames(weekdays) });
	return m.learning_plan_text({ count: minutes, mails });
}
