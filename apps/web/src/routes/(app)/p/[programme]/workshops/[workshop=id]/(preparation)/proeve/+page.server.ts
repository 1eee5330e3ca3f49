import { redirect } from '@sveltejs/kit';
import { fail, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { enqueue } from '#lib/server/jobs.ts';
import * as overview from '#lib/server/workshop/preparing/overview.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as rehearsal from '#lib/server/workshop/rehearsal/rehearsal.ts';
import { REHEARSAL } from '#lib/server/workshop/rehearsal/job.ts';
import { lacks } from '#lib/workshop/preparation/readiness.ts';
import { rehearsalSchema } from '#lib/workshop/preparation/schemas.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

/** What is proposed: three or four groups, which one screen shows. */
const PEOPLE = 20;

export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('workshop:rehearsal');
	const actor = requireFacilitator(locals);
	return {
		rehearsal: await rehearsal.find(actor, params.workshop),
		lacking: lacks(await overview.find(actor, params.workshop)),
		hasEnded: url.searchParams.has('slut'),
		form: await superValidate({ count: PEOPLE }, zod4(rehearsalSchema), { errors: false }),
	};
};

export const actions: Actions = {
	begin: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(rehearsalSchema));
		if (!form.valid) return fail(400, { form });
		try {
			const job = await rehearsal.begin(actor, params.workshop, form.data.count);
			await enqueue(REHEARSAL, job);
		} catch (refusal) {
			if (!(refusal instanceof rehearsal.WorkshopOpenError)) throw refusal;
			return setError(form, 'count', m.workshop_rehearsal_not_now());
		}
		redirect(303, url.pathname);
	},
	end: async ({ locals, params, url }) => {
		await rehearsal.end(requireFacilitator(locals), params.workshop);
		redirect(303, `${url.pathname}?slut`);
	},
};
