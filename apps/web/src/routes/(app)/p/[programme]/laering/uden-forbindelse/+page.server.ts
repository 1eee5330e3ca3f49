import { error } from '@sveltejs/kit';
import { requireActor } from '#lib/server/identity/actor.ts';
import type { PageServerLoad } from './$types';

/** Lies on the phone, and is shown where a page is asked for that does not. */
export const load: PageServerLoad = ({ locals }) => {
	const { programme } = requireActor(locals);
	if (!programme.uses.includes('training')) error(404);
	return { programme: programme.slug };
};
