import type { Scene } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';

type Quality = Extract<Scene, { end: string }>['end'];

const choices = {
	good: m.player_case_good,
	fair: m.player_case_fair,
	poor: m.player_case_poor,
} as const;

const ends = {
	good: m.player_case_end_good,
	fair: m.player_case_end_fair,
	poor: m.player_case_end_poor,
} as const;

/** How good a choice was. */
export function qualityWords(quality: Quality): string {
	return choices[quality]();
}

/** How a case ended. */
export function endWords(quality: Quality): string {
	return ends[quality]();
}
