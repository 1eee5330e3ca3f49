import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as rates from '#lib/server/survey/rates.ts';
import * as sending from '#lib/server/survey/sending.ts';
import * as waves from '#lib/server/survey/waves.ts';
import { dateAsDay } from '#lib/survey/danish-day.ts';
import { lastDaySchema } from '#lib/survey/schemas.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent, url, depends }) => {
	depends('survey:rates');
	const actor = requireActor(locals);
	const { wave } = await parent();
	const [groups, reminders] = await Promise.all([
		rates.list(actor, params.wave),
		sending.countReminders(actor, params.wave),
	]);
	return {
		groups,
		reminders,
		counted: url.searchParams.get('talt'),
		form: await superValidate({ closesOn: dateAsDay(wave.closesOn) }, zod4(lastDaySchema)),
	};
};

export const actions: Actions = {
	reschedule: async ({ request, locals, params }) => {
		const form = await superValidate(request, zod4(lastDaySchema));
		if (!form.valid) return fail(400, { form });
		try {
			await waves.reschedule(requireActor(locals), params.wave, form.data.closesOn);
		} catch (problem) {
			if (!(problem instanceof waves.LastDayError)) throw problem;
			return setError(form, 'closesOn', m.survey_last_day_too_early());
		}
		return { form, isMoved: true };
	},
	remove: async ({ locals, params }) => {
		await waves.remove(requireActor(locals), params.wave);
		redirect(303, `/p/${params.programme}/spoergeskemaer`);
	},
};
