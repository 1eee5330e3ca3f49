import { redirect } from '@sveltejs/kit';
import { fail, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as coFacilitators from '#lib/server/workshop/leading/co-facilitators.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import { personSchema } from '#lib/workshop/preparation/schemas.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const actor = requireFacilitator(locals);
	return {
		...(await coFacilitators.list(actor, params.workshop)),
		own: actor.personId,
		form: await superValidate(zod4(personSchema)),
	};
};

export const actions: Actions = {
	add: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(personSchema));
		if (!form.valid) return fail(400, { form });
		if (!(await coFacilitators.add(actor, params.workshop, form.data.person)))
			return setError(form, 'person', m.workshop_facilitator_nobody());
		redirect(303, `${url.pathname}?gemt`);
	},
	remove: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(personSchema));
		if (!form.valid) return fail(400, { form });
		try {
			await coFacilitators.remove(actor, params.workshop, form.data.person);
		} catch (refusal) {
			if (!(refusal instanceof coFacilitators.LastFacilitatorError)) throw refusal;
			return fail(409, { form, isLast: true });
		}
		const hasLeft = form.data.person === actor.personId;
		redirect(
			303,
			hasLeft ? `/p/${params.programme}/workshops?traadt-tilbage` : `${url.pathname}?gemt`,
		);
	},
};
