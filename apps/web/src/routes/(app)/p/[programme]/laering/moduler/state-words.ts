import type { BadgeTone } from '@raadgiver/ui';
import { dayOf, percent } from '#lib/format.ts';
import type { CatalogueState } from '#lib/server/training/player-catalogue.ts';
import { m } from '#paraglide/messages.js';

/** How far somebody is in a module, in words. */
export function stateWords(state: CatalogueState): { word: string; tone: BadgeTone } {
	switch (state.kind) {
		case 'new':
			return { word: m.player_state_new(), tone: 'neutral' };
		case 'begun':
			return { word: m.player_state_begun({ percent: percent(state.share) }), tone: 'info' };
		case 'done':
			return { word: m.player_state_done({ day: dayOf(state.on) }), tone: 'success' };
		case 'new-version':
			return { word: m.player_state_new_version({ day: dayOf(state.since) }), tone: 'warning' };
	}
}
