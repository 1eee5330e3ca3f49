import { redirect } from '@sveltejs/kit';
import { RESPONDENT_GROUPS } from '@raadgiver/survey';
import { fail, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireActor } from '#lib/server/identity/actor.ts';
import { catalogue } from '#lib/server/survey/catalogue.ts';
import * as waves from '#lib/server/survey/waves.ts';
import { danishDay, daysAfter } from '#lib/survey/danish-day.ts';
import { upcoming } from '#lib/survey/half-year.ts';
import { newWaveSchema } from '#lib/survey/schemas.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

/** What is proposed: long enough for a holiday and two reminders. */
const DAYS_OPEN = 28;

export const load: PageServerLoad = async ({ locals }) => {
	const taken = await waves.list(requireActor(locals));
	const today = danishDay(new Date());
	const halfYears = upcoming(today, taken);
	const [first] = halfYears;
	return {
		halfYears,
		questionnaires: RESPONDENT_GROUPS.map((group) => {
			const { title, version, minutes, questions } = catalogue[group];
			return { group, title, version, minutes, questions: questions.length };
		}),
		form: await superValidate(
			first && {
				halfYear: `${first.year}-${first.half}`,
				opensOn: today,
				closesOn: daysAfter(today, DAYS_OPEN),
			},
			zod4(newWaveSchema),
			{ errors: false },
		),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await superValidate(request, zod4(newWaveSchema));
		if (!form.valid) return fail(400, { form });
		const [year = 0, half = 0] = form.data.halfYear.split('-').map(Number);
		let id: string;
		try {
			id = await waves.create(requireActor(locals), { ...form.data, year, half });
		} catch (problem) {
			if (!(problem instanceof waves.WaveExistsError)) throw problem;
			return setError(form, 'halfYear', m.survey_wave_exists());
		}
		redirect(303, `/p/${params.programme}/spoergeskemaer/${id}/modtagere`);
	},
};
