import type { Role } from '@raadgiver/db';

/** Every role, in the order in which forms list them. */
export const ROLES = [
	'gp',
	'caseworker',
	'adviser',
	'coordinator',
	'management',
	'facilitator',
	'administrator',
	'evaluator',
] as const satisfies readonly Role[];
