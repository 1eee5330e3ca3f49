import { roleNames } from '#lib/shell/role-names.ts';
import { ROLES } from './roles.ts';

/** Every role as a form offers it. */
export function roleOptions() {
	return ROLES.map((role) => {
		const label = roleNames([role]);
		return { value: role, label: label.charAt(0).toUpperCase() + label.slice(1) };
	});
}
