import { error, redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as agenda from '#lib/server/workshop/preparing/agenda.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as slides from '#lib/server/workshop/preparing/slides.ts';
import { phaseSchema } from '#lib/workshop/preparation/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const phase = await agenda.find(requireFacilitator(locals), params.workshop, params.phase);
	const { kind, title, minutes, speaker } = phase;
	return {
		phase,
		form: await superValidate({ kind, title, minutes, speaker: speaker ?? '' }, zod4(phaseSchema), {
			errors: false,
		}),
	};
};

export const actions: Actions = {
	save: async ({ request, locals, params }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(phaseSchema));
		if (!form.valid) return fail(400, { form });
		const content = { ...form.data, speaker: form.data.speaker || null };
		if (!(await agenda.update(actor, params.workshop, params.phase, content))) error(404);
		redirect(303, `/p/${params.programme}/workshops/${params.workshop}/dagsorden?gemt`);
	},
	slides: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const file = (await request.formData()).get('slides');
		if (!(file instanceof File) || file.size === 0)
			return fail(400, { slides: 'missing' as const });
		const { name } = file;
		try {
			await slides.put(actor, params.workshop, params.phase, { name, bytes: await file.bytes() });
		} catch (refusal) {
			if (refusal instanceof slides.SlidesTooLargeError)
				return fail(400, { slides: 'too-large' as const });
			if (refusal instanceof slides.NotSlidesError)
				return fail(400, { slides: 'not-pdf' as const });
			throw refusal;
		}
		redirect(303, `${url.pathname}?gemt`);
	},
	removeSlides: async ({ locals, params, url }) => {
		await slides.remove(requireFacilitator(locals), params.workshop, params.phase);
		redirect(303, `${url.pathname}?gemt`);
	},
	remove: async ({ locals, params }) => {
		const actor = requireFacilitator(locals);
		if (!(await agenda.remove(actor, params.workshop, params.phase))) error(404);
		redirect(303, `/p/${params.programme}/workshops/${params.workshop}/dagsorden?fjernet`);
	},
};
