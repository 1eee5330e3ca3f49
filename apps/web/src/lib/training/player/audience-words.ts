import type { ModuleView } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';

const words = {
	gp: m.player_audience_gp,
	caseworker: m.player_audience_caseworker,
	adviser: m.player_audience_adviser,
} as const;

/** Those whom a module is written for, as “læger, sagsbehandlere”. */
export function audienceWords(audience: ModuleView['audience']): string {
	return audience.map((group) => words[group]()).join(', ');
}
