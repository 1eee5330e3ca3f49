import { z } from 'zod';
import { m } from '#paraglide/messages.js';
import { cleanText, lengthSeen } from './clean-text.ts';

/** Characters as they are seen. Long enough for a name with a workplace after it. */
export const NAME_LENGTH = 60;
/** UTF-16 units of a text are bounded too: one character may be heaped up of many. */
const MOST_UNITS = 400;

/** What a workshop asks of whoever comes in. */
export interface Asked {
	readonly assignment: 'random' | 'chosen' | 'theme' | 'balanced';
	readonly themes: readonly string[];
}

const text = z
	.string()
	.default('')
	.transform(cleanText)
	.refine((clean) => clean.length <= MOST_UNITS && lengthSeen(clean) <= NAME_LENGTH, {
		error: () => m.joining_text_too_long({ limit: NAME_LENGTH }),
	});

/** Coming in. `room` is a room's id, or `new`. */
export function joinSchema({ assignment, themes }: Asked) {
	return z.object({
		name: text.refine((clean) => clean !== '', { error: () => m.joining_name_missing() }),
		role: text,
		municipality: text,
		theme: z
			.string()
			.default('')
			.refine((theme) => assignment !== 'theme' || themes.includes(theme), {
				error: () => m.joining_theme_missing(),
			}),
		room: z
			.union([z.literal(['', 'new']), z.uuid()], { error: () => m.joining_room_missing() })
			.default('')
			.refine((room) => assignment !== 'chosen' || room !== '', {
				error: () => m.joining_room_missing(),
			}),
	});
}
