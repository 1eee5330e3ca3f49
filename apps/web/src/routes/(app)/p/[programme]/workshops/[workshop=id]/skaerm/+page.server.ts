import { requirePerson } from '#lib/server/identity/actor.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as screen from '#lib/server/workshop/leading/screen.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	requirePerson(locals, url.pathname);
	return { screen: await screen.find(requireFacilitator(locals), params.workshop) };
};
