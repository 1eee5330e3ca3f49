import type { CitedStatement } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';
import { shortDay } from './short-day.ts';

/** When a statement holds, held or is expected, as it is said beside it: “gælder fra 27.12.2019”. */
export function validityWords({ validity, validFrom, validTo }: CitedStatement): string {
	const from = shortDay(validFrom);
	const to = validTo === undefined ? undefined : shortDay(validTo);
	switch (validity) {
		case 'in-force':
			return to ? m.player_valid_from_to({ from, to }) : m.player_valid_from({ from });
		case 'not-yet':
			return m.player_valid_later({ from });
		case 'ended':
			return m.player_valid_ended({ to: to ?? '' });
		case 'expected':
			return m.player_valid_expected({ from });
		case 'unverified':
			return m.player_valid_unverified();
	}
}
