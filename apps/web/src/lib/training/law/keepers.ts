import type { Role } from '@raadgiver/db';

/** Whether somebody with these roles is offered to keep the register; who may is decided in the rows. */
export function keepsRegister(roles: readonly Role[]): boolean {
	return roles.includes('adviser') || roles.includes('coordinator');
}
