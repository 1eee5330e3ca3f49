import { m } from '#paraglide/messages.js';

/** Roles that are proposed to whoever types theirs; any other words will do. */
export function proposedRoles(): string[] {
	return [
		m.joining_role_social_worker(),
		m.joining_role_caseworker(),
		m.joining_role_manager(),
		m.joining_role_doctor(),
		m.joining_role_nurse(),
		m.joining_role_consultant(),
		m.joining_role_representative(),
		m.joining_role_politician(),
		m.joining_role_student(),
		m.joining_role_citizen(),
	];
}
