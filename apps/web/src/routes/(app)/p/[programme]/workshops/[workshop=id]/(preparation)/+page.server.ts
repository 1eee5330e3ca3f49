import { redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as overview from '#lib/server/workshop/preparing/overview.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as workshops from '#lib/server/workshop/workshops.ts';
import { danishDayAndTime, momentOf } from '#lib/workshop/preparation/danish-moment.ts';
import { frameSchema } from '#lib/workshop/preparation/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent, depends }) => {
	depends('workshop:overview');
	const actor = requireFacilitator(locals);
	const { workshop } = await parent();
	const { title, startsAt, meetingLink } = workshop;
	const time = startsAt ? danishDayAndTime(startsAt) : { day: '', time: '' };
	return {
		overview: await overview.find(actor, params.workshop),
		entrance: overview.entrance(workshop.code),
		form: await superValidate(
			{ title, ...time, meetingLink: meetingLink ?? '' },
			zod4(frameSchema),
			{ errors: false },
		),
	};
};

export const actions: Actions = {
	save: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(frameSchema));
		if (!form.valid) return fail(400, { form });
		const { title, meetingLink } = form.data;
		await workshops.update(actor, params.workshop, {
			...{ title, startsAt: momentOf(form.data) },
			meetingLink: meetingLink || null,
		});
		redirect(303, `${url.pathname}?gemt`);
	},
	open: async ({ locals, params, url }) => {
		await workshops.open(requireFacilitator(locals), params.workshop);
		redirect(303, url.pathname);
	},
	withdraw: async ({ locals, params, url }) => {
		await workshops.withdraw(requireFacilitator(locals), params.workshop);
		redirect(303, url.pathname);
	},
	remove: async ({ locals, params }) => {
		await workshops.remove(requireFacilitator(locals), params.workshop);
		redirect(303, `/p/${params.programme}/workshops?fjernet`);
	},
};
