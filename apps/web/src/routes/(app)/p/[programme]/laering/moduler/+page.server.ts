import { requireLearner } from '#lib/server/training/learners.ts';
import * as catalogue from '#lib/server/training/player-catalogue.ts';
import type { PageServerLoad } from './$types';

/** Letters of a search that anybody would type. */
const longest = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = (url.searchParams.get('q') ?? '').slice(0, longest).trim();
	return { query, catalogue: await catalogue.list(requireLearner(locals), query) };
};
