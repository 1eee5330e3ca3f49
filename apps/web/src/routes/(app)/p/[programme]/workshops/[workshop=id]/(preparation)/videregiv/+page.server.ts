import { redirect } from '@sveltejs/kit';
import { fail, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as evaluation from '#lib/server/workshop/preparing/evaluation.ts';
import * as outcome from '#lib/server/workshop/passing/outcome.ts';
import * as passingOn from '#lib/server/workshop/passing/passing-on.ts';
import * as recipients from '#lib/server/workshop/passing/recipients.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import { chosenRecipientSchema, recipientSchema } from '#lib/workshop/passing/schemas.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const actor = requireFacilitator(locals);
	return {
		recipients: await recipients.list(actor, params.workshop),
		outcome: await outcome.find(params.workshop),
		evaluation: await evaluation.find(actor, params.workshop),
		form: await superValidate(zod4(recipientSchema)),
	};
};

export const actions: Actions = {
	add: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(recipientSchema));
		if (!form.valid) return fail(400, { form });
		if (!(await recipients.add(actor, params.workshop, form.data)))
			return setError(form, 'email', m.passing_recipient_there());
		redirect(303, `${url.pathname}?gemt`);
	},
	remove: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(chosenRecipientSchema));
		if (form.valid) await recipients.remove(actor, params.workshop, form.data.recipient);
		redirect(303, `${url.pathname}?gemt`);
	},
	passOn: async ({ locals, params, url }) => {
		try {
			await passingOn.passOn(requireFacilitator(locals), params.workshop);
		} catch (refusal) {
			if (!(refusal instanceof passingOn.NotReadyError)) throw refusal;
			return fail(409, { notReady: refusal.reason });
		}
		redirect(303, `${url.pathname}?gemt`);
	},
	evaluate: async ({ locals, params, url }) => {
		try {
			await evaluation.ask(requireFacilitator(locals), params.workshop);
		} catch (refusal) {
			if (!(refusal instanceof evaluation.HalfYearTakenError)) throw refusal;
			return fail(409, { isTaken: true });
		}
		redirect(303, `${url.pathname}?gemt`);
	},
	takeBack: async ({ locals, params, url }) => {
		const wasTaken = await passingOn.takeBack(requireFacilitator(locals), params.workshop);
		if (!wasTaken) return fail(409, { isAnswered: true });
		redirect(303, `${url.pathname}?gemt`);
	},
};
