import { requireActor } from '#lib/server/identity/actor.ts';
import * as figures from '#lib/server/training/figures/figures.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	module: await figures.find(requireActor(locals), params.slug),
});
