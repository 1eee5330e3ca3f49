import type { GiftWords } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';

/** A module is Danish, whoever takes its questions out or in. */
const danish = { locale: 'da' } as const;

export function giftWords(): GiftWords {
	return {
		true: m.transfer_gift_true({}, danish),
		false: m.transfer_gift_false({}, danish),
		precise: m.player_precise({}, danish),
		unclear: m.player_unclear({}, danish),
		missing: m.player_missing({}, danish),
		restsOn: m.transfer_gift_rests_on({}, danish),
		noReason: m.transfer_gift_no_reason({}, danish),
		noUnit: m.transfer_gift_no_unit({}, danish),
	};
}
