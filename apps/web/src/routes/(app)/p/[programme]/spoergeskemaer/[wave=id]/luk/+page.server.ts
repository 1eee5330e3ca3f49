import { redirect } from '@sveltejs/kit';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as rates from '#lib/server/survey/rates.ts';
import * as urn from '#lib/server/survey/urn.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	groups: await rates.list(requireActor(locals), params.wave),
});

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const counted = await urn.close(requireActor(locals), params.wave);
		redirect(303, `/p/${params.programme}/spoergeskemaer/${params.wave}?talt=${counted}`);
	},
};
