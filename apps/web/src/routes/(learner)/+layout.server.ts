import { error, redirect } from '@sveltejs/kit';
import { requireLearner } from '#lib/server/training/learners.ts';
import { LARGE_TEXT, TEXT_COOKIE } from '#lib/training/player/text-size.ts';
import type { LayoutServerLoad } from './$types';

/**
 * Leads whoever is not signed in to the sign-in page and back. It guards nothing: each page's own
 * functions decide who may read.
 */
export const load: LayoutServerLoad = ({ locals, url, cookies }) => {
	if (!locals.person)
		redirect(303, `/log-ind?til=${encodeURIComponent(url.pathname + url.search)}`);
	if (!locals.actor) error(404);
	return {
		learner: requireLearner(locals).personId,
		largeText: cookies.get(TEXT_COOKIE) === LARGE_TEXT,
	};
};
