import { shown } from '#lib/server/identity/memberships.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { person } }) => {
	if (!person) return {};
	return { person: { name: person.name }, memberships: person.memberships.map(shown) };
};
