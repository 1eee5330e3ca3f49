import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';

/** How much the document holds: "12 eksempler fra 6 grupper". */
export function countWords({ count, rooms }: { count: number; rooms: number }): string {
	if (count === 1) return m.joint_count_one();
	return m.joint_count({ examples: figure(count), rooms: figure(rooms) });
}
