import { requireLearner } from '#lib/server/training/learners.ts';
import type { PageServerLoad } from './$types';

/** Lies on the phone, and is shown where a page is asked for that does not. */
export const load: PageServerLoad = ({ locals }) => {
	requireLearner(locals);
};
