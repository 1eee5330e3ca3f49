import type { Decider } from '@raadgiver/workshop';
import { m } from '#paraglide/messages.js';

/** Who can decide something, in a sentence: "politikerne". */
export const deciderWords: Record<Decider, () => string> = {
	politicians: m.joint_decider_politicians,
	management: m.joint_decider_management,
	both: m.joint_decider_both,
};
