import { redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/identity/actor.ts';
import type { PageServerLoad } from './$types';

/** Where people land who have signed in: in their programme, or where they choose one. */
export const load: PageServerLoad = ({ locals }) => {
	const person = requirePerson(locals, '/p');
	const [first, ...others] = person.memberships;
	if (first && others.length === 0) redirect(303, `/p/${first.slug}`);
	return { email: person.email };
};
