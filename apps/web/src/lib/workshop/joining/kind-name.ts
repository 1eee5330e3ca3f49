import type { PhaseKind } from '@raadgiver/workshop';
import { m } from '#paraglide/messages.js';

/** What an item of the agenda is. */
export const kindName: Readonly<Record<PhaseKind, () => string>> = {
	welcome: m.joining_kind_welcome,
	talk: m.joining_kind_talk,
	breakout: m.joining_kind_breakout,
	plenary: m.joining_kind_plenary,
	vote: m.joining_kind_vote,
	end: m.joining_kind_end,
};
