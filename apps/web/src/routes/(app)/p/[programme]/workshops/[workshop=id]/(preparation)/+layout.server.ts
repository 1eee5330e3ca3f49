import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as workshops from '#lib/server/workshop/workshops.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params, url }) => ({
	workshop: await workshops.find(requireFacilitator(locals), params.workshop),
	hasSaved: url.searchParams.has('gemt'),
});
