import { requireActor } from '#lib/server/identity/actor.ts';
import * as waves from '#lib/server/survey/waves.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params }) => ({
	wave: await waves.find(requireActor(locals), params.wave),
});
