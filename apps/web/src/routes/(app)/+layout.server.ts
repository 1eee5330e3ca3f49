import { shown } from '#lib/server/identity/memberships.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { person, memberships } }) => {
	if (!person) return {};
	return { person: { name: person.name }, memberships: memberships.map(shown) };
};
