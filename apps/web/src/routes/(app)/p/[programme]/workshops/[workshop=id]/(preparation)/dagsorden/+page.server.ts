import { redirect } from '@sveltejs/kit';
import * as agenda from '#lib/server/workshop/preparing/agenda.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	phases: await agenda.list(requireFacilitator(locals), params.workshop),
	hasRemoved: url.searchParams.has('fjernet'),
});

export const actions: Actions = {
	move: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const [by, phaseId = ''] = String((await request.formData()).get('move')).split(' ');
		await agenda.move(actor, params.workshop, phaseId, by === 'up' ? -1 : 1);
		redirect(303, url.pathname);
	},
};
