import { fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as drafts from '#lib/server/training/drafts/draft.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import { newModuleSchema } from '#lib/training/editor/schemas.ts';
import { skeletonWords } from '#lib/training/editor/skeleton-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	requireTeacher(locals);
	return { form: await superValidate(zod4(newModuleSchema)) };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const actor = requireTeacher(locals);
		const form = await superValidate(request, zod4(newModuleSchema));
		if (!form.valid) return fail(400, { form });
		const { title } = form.data;
		const slug = await drafts.create(actor, { title, words: skeletonWords() });
		redirect(303, `/p/${params.programme}/undervisning/${slug}`);
	},
};
