import { error, redirect } from '@sveltejs/kit';
import { requireLearner } from '#lib/server/training/learners.ts';
import type { LayoutServerLoad } from './$types';

/**
 * Leads whoever is not signed in to the sign-in page and back. It guards nothing: each page's own
 * functions decide who may read.
 */
export const load: LayoutServerLoad = ({ locals, url }) => {
	if (!locals.person)
		redirect(303, `/log-ind?til=${encodeURIComponent(url.pathname + url.search)}`);
	if (!locals.actor) error(404);
	const { programme, personId } = requireLearner(locals);
	return { programme: { slug: programme.slug, name: programme.name }, learner: personId };
};
