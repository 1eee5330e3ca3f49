import { fail, redirect } from '@sveltejs/kit';
import * as versions from '#lib/server/training/drafts/versions.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	versions: await versions.list(requireTeacher(locals), params.slug),
	isPublished: url.searchParams.has('udgivet'),
});

export const actions: Actions = {
	restore: async ({ request, locals, params }) => {
		const version = Number((await request.formData()).get('version'));
		try {
			await versions.restore(requireTeacher(locals), params.slug, version);
		} catch (problem) {
			if (!(problem instanceof versions.DraftThereError)) throw problem;
			return fail(409, { refused: m.editor_draft_there() });
		}
		redirect(303, `/p/${params.programme}/undervisning/${params.slug}`);
	},
};
