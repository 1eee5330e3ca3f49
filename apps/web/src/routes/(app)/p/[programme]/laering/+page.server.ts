import { requireLearner } from '#lib/server/training/learners.ts';
import * as today from '#lib/server/training/today.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	return { today: await today.find(requireLearner(locals)) };
};
