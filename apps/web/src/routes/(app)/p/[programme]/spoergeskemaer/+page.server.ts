import { requireActor } from '#lib/server/identity/actor.ts';
import * as waves from '#lib/server/survey/waves.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	waves: await waves.list(requireActor(locals)),
});
