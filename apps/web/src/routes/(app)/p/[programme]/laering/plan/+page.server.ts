import { fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as plans from '#lib/server/training/plan.ts';
import { planSchema, readPlan, writePlan } from '#lib/training/plan.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { minutes, weekdays } = await plans.find(requireLearner(locals));
	const { searchParams } = url;
	return {
		form: await superValidate({ minutes, weekdays: weekdays.map(asChoice) }, zod4(planSchema), {
			errors: false,
		}),
		saved: searchParams.has('gemt'),
		/** What stood before it was saved, so that one tap puts it back. */
		before: readPlan(searchParams.get('foer')),
	};
};

type Weekday = '1' | '2' | '3' | '4' | '5' | '6' | '7';

function asChoice(weekday: number): Weekday {
	return String(weekday) as Weekday;
}

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		const actor = requireLearner(locals);
		const form = await superValidate(request, zod4(planSchema));
		if (!form.valid) return fail(400, { form });
		const before = await plans.find(actor);
		const { minutes, weekdays } = form.data;
		await plans.update(actor, { minutes, weekdays: weekdays.map(Number) });
		const undone = url.searchParams.has('fortryd');
		redirect(303, `${url.pathname}?gemt${undone ? '' : `&foer=${writePlan(before)}`}`);
	},
};
