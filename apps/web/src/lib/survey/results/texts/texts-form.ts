import { z } from 'zod';
import { m } from '#paraglide/messages.js';
import { isTextKey } from './texts-address.ts';

const NAME_LENGTH = 60;

/** What a theme is called. */
export const themeSchema = z.object({
	tema: z
		.string({ error: () => m.texts_theme_name_needed() })
		.trim()
		.min(1, { error: () => m.texts_theme_name_needed() })
		.max(NAME_LENGTH, { error: () => m.texts_theme_name_too_long({ limit: NAME_LENGTH }) }),
});

/** The name of the boxes under a text. */
export function boxesOf(key: string): string {
	return `temaer-${key}`;
}

/** The themes' ids that were ticked at each text of a submitted page; none at a text without any. */
export function ticksIn(form: FormData): Map<string, string[]> {
	const keys = form.getAll('svar').filter(isTextKey);
	return new Map(keys.map((key) => [key, form.getAll(boxesOf(key)).filter(isTextKey)]));
}
