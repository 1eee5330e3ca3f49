import { requireLearner } from '#lib/server/training/learners.ts';
import * as record from '#lib/server/training/record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const actor = requireLearner(locals);
	return { name: actor.name, record: await record.find(actor) };
};
