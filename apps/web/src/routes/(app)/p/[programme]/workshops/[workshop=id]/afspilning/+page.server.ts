import * as replay from '#lib/server/workshop/replay.ts';
import { requireFacilitator } from '#lib/server/workshop/require-facilitator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	replay: await replay.find(requireFacilitator(locals), params.workshop),
});
