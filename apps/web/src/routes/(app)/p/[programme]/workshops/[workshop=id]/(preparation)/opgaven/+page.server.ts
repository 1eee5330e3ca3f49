import { error, redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as question from '#lib/server/workshop/preparing/question.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import { linesOf } from '#lib/workshop/preparation/lines.ts';
import { questionSchema } from '#lib/workshop/preparation/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await question.find(requireFacilitator(locals), params.workshop);
	return {
		form: await superValidate(
			{
				...found,
				subQuestions: found.subQuestions.join('\n'),
				themes: found.themes.join('\n'),
				namesRooms: found.namesRooms ? 'named' : 'pseudonymous',
			},
			zod4(questionSchema),
			{ errors: false },
		),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(questionSchema));
		if (!form.valid) return fail(400, { form });
		const isSaved = await question.update(actor, params.workshop, {
			...form.data,
			subQuestions: linesOf(form.data.subQuestions),
			themes: linesOf(form.data.themes),
			namesRooms: form.data.namesRooms === 'named',
		});
		if (!isSaved) error(404);
		redirect(303, `${url.pathname}?gemt`);
	},
};
