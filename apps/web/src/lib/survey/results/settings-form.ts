import { LOWEST_MINIMUM_GROUP } from '@raadgiver/survey';
import { z } from 'zod';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';

/** A larger group than this would hide every group of advisers and most of doctors. */
export const HIGHEST_MINIMUM_GROUP = 50;

const problem = () =>
	m.results_minimum_needed({ lowest: LOWEST_MINIMUM_GROUP, highest: HIGHEST_MINIMUM_GROUP });

/** The fewest whose answers are shown. */
export const minimumSchema = z.object({
	minimumGroup: z.coerce
		.number({ error: problem })
		.int({ error: problem })
		.min(LOWEST_MINIMUM_GROUP, { error: problem })
		.max(HIGHEST_MINIMUM_GROUP, { error: problem }),
});

type Ends = { readonly min: number; readonly max: number };

/** What a field of the form is about; `name` is what the reader calls the theme. */
interface TargetField {
	readonly theme: string;
	readonly name: string;
	readonly scale: Ends;
}

/** A field a theme, by the theme's id: empty for no target, else a number on the theme's scale. */
export function targetsSchema(themes: readonly TargetField[]) {
	return z.object(Object.fromEntries(themes.map((field) => [field.theme, targetField(field)])));
}

function targetField({ name, scale: { min, max } }: TargetField) {
	return z
		.string()
		.trim()
		.refine(
			(text) => {
				const value = readTarget(text);
				return text === '' || (value !== undefined && value >= min && value <= max);
			},
			{ error: () => m.results_target_needed({ theme: name, min: figure(min), max: figure(max) }) },
		)
		.default('');
}

/** "4", "4,2" or "4.2" as a number; undefined for anything else. */
export function readTarget(text: string): number | undefined {
	return /^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? Number(text.replace(',', '.')) : undefined;
}

/** A target as it is typed in Danish: "4,2". */
export function typedTarget(value: number | undefined): string {
	return value === undefined ? '' : String(value).replace('.', ',');
}
