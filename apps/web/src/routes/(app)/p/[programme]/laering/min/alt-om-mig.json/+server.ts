import { requireLearner } from '#lib/server/training/learners.ts';
import * as record from '#lib/server/training/record.ts';
import type { RequestHandler } from './$types';

/** Everything that is stored about the learner's own learning in this programme. */
export const GET: RequestHandler = async ({ locals }) => {
	const actor = requireLearner(locals);
	const all = {
		name: actor.name,
		programme: actor.programme.name,
		...(await record.findAll(actor)),
	};
	return new Response(JSON.stringify(all, undefined, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="min-laering.json"',
			// Whoever signs in after on the same machine must not find it.
			'cache-control': 'no-store',
		},
	});
};
