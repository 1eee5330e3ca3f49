import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as workshops from '#lib/server/workshop/workshops.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	workshops: await workshops.list(requireFacilitator(locals)),
	hasRemoved: url.searchParams.has('fjernet'),
	hasSteppedBack: url.searchParams.has('traadt-tilbage'),
});
