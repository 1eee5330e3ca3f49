import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as themes from '#lib/server/survey/results/texts/text-themes.ts';
import { themeSchema } from '#lib/survey/results/texts/texts-form.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const theme = await themes.find(requireActor(locals), params.theme);
	return {
		theme,
		form: await superValidate({ tema: theme.name }, zod4(themeSchema), { errors: false }),
	};
};

export const actions: Actions = {
	rename: async ({ request, locals, params }) => {
		const actor = requireActor(locals);
		const form = await superValidate(request, zod4(themeSchema));
		if (!form.valid) return fail(400, { form });
		try {
			await themes.rename(actor, params.theme, form.data.tema);
		} catch (problem) {
			if (!(problem instanceof themes.ThemeNameTakenError)) throw problem;
			return setError(form, 'tema', m.texts_theme_name_taken());
		}
		redirect(303, `${listOf(params)}?tema=omdoebt`);
	},
	remove: async ({ locals, params }) => {
		await themes.remove(requireActor(locals), params.theme);
		redirect(303, `${listOf(params)}?tema=fjernet`);
	},
};

function listOf(params: { programme: string }): string {
	return `/p/${params.programme}/resultater/aabne-svar/temaer`;
}
