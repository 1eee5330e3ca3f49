import { requireActor } from '#lib/server/identity/actor.ts';
import * as overview from '#lib/server/survey/results/overview.ts';
import { groundsOf } from '#lib/survey/results/grounds.ts';
import { rangeIn } from '#lib/survey/results/wave-range.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const found = await overview.find(requireActor(locals), rangeIn(url.searchParams));
	const hasWaves = found.closed.length > 0;
	return { grounds: groundsOf(found), minimum: found.minimum, hasWaves };
};
