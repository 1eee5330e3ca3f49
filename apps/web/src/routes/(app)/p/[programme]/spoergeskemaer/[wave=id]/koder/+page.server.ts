import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as invitations from '#lib/server/survey/invitations.ts';
import { codesSchema } from '#lib/survey/schemas.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	codes: await invitations.countCodes(requireActor(locals), params.wave),
	form: await superValidate({ count: 100 }, zod4(codesSchema)),
});

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await superValidate(request, zod4(codesSchema));
		if (!form.valid) return fail(400, { form });
		try {
			await invitations.addCodes(requireActor(locals), params.wave, form.data.count);
		} catch (problem) {
			if (!(problem instanceof invitations.WaveClosedError)) throw problem;
			return setError(form, 'count', m.survey_wave_is_closed());
		}
		redirect(303, `/p/${params.programme}/spoergeskemaer/${params.wave}/koder/kort`);
	},
};
