import { m } from '#paraglide/messages.js';

/** How good a choice is. */
export const qualityName = {
	good: m.editor_quality_good,
	fair: m.editor_quality_fair,
	poor: m.editor_quality_poor,
} as const;

/** How a case ends. */
export const endName = {
	good: m.editor_end_good,
	fair: m.editor_end_fair,
	poor: m.editor_end_poor,
} as const;
