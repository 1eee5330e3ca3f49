import type { Today } from '#lib/server/training/today.ts';
import { m } from '#paraglide/messages.js';

/** What is said before what there is to do; nothing on an ordinary day. */
export function greetingFor({
	occasion,
	items,
	isNew,
}: Pick<Today, 'occasion' | 'items' | 'isNew'>): { heading: string; text: string } | undefined {
	if (occasion === 'day-done')
		return { heading: m.learning_today_done_heading(), text: m.learning_today_done() };
	if (occasion === 'restart')
		return { heading: m.learning_today_restart_heading(), text: m.learning_today_restart() };
	if (isNew) return { heading: m.learning_today_new_heading(), text: m.learning_today_new() };
	if (occasion === 'usual') return undefined;
	return {
		heading: m.learning_today_nothing_heading(),
		text: items.length > 0 ? m.learning_today_nothing_offer() : m.learning_today_nothing(),
	};
}
