import { json } from '@sveltejs/kit';
import * as outside from '#lib/server/workshop/leading/outside.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import type { RequestHandler } from './$types';

/** Who stands on no card, for a wall that asks now and then. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const found = await outside.find(requireFacilitator(locals), params.workshop);
	return json(found, { headers: { 'cache-control': 'no-store' } });
};
