import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { ShellMembership } from './membership.ts';

type Role = ShellMembership['roles'][number];

const names: Record<Role, () => string> = {
	gp: m.shell_role_gp,
	caseworker: m.shell_role_caseworker,
	adviser: m.shell_role_adviser,
	coordinator: m.shell_role_coordinator,
	management: m.shell_role_management,
	facilitator: m.shell_role_facilitator,
	administrator: m.shell_role_administrator,
	evaluator: m.shell_role_evaluator,
};

/** The roles as words in a sentence: "koordinator og ledelse". */
export function roleNames(roles: readonly Role[]): string {
	return new Intl.ListFormat(getLocale()).format(roles.map((role) => names[role]()));
}
