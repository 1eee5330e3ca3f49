import * as memberships from '#lib/server/identity/memberships.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals: { person } }) => {
	if (!person) return {};
	return { person: { name: person.name }, memberships: await memberships.list(person) };
};
