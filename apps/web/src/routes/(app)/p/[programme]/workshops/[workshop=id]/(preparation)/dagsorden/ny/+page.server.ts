import { redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as agenda from '#lib/server/workshop/preparing/agenda.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import { phaseSchema } from '#lib/workshop/preparation/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is proposed for a new item. */
const MINUTES = 15;

export const load: PageServerLoad = async ({ locals }) => {
	requireFacilitator(locals);
	return {
		form: await superValidate({ minutes: MINUTES }, zod4(phaseSchema), { errors: false }),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(phaseSchema));
		if (!form.valid) return fail(400, { form });
		const content = { ...form.data, speaker: form.data.speaker || null };
		await agenda.add(actor, params.workshop, content);
		redirect(303, `/p/${params.programme}/workshops/${params.workshop}/dagsorden?gemt`);
	},
};
