import type { JointField } from '@raadgiver/workshop';
import { m } from '#paraglide/messages.js';

/** What each field of an example is called where it is written. */
export const fieldLabel: Record<JointField, () => string> = {
	title: m.joint_field_title,
	what: m.joint_field_what,
	needs: m.joint_field_needs,
	dissent: m.joint_field_dissent,
	decidedBy: m.joint_field_decided_by,
	theme: m.joint_field_theme,
};
