import * as replay from '#lib/server/workshop/joint/replay.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	replay: await replay.find(requireFacilitator(locals), params.workshop),
});
