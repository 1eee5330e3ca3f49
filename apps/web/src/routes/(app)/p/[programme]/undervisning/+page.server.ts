import { redirect } from '@sveltejs/kit';
import * as drafts from '#lib/server/training/drafts/draft.ts';
import * as taught from '#lib/server/training/drafts/taught-modules.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	modules: await taught.list(requireTeacher(locals)),
	discarded: url.searchParams.get('kasseret'),
});

export const actions: Actions = {
	takeUp: async ({ locals, params, request }) => {
		const slug = String((await request.formData()).get('slug'));
		await drafts.takeUp(requireTeacher(locals), slug);
		redirect(303, `/p/${params.programme}/undervisning/${encodeURIComponent(slug)}`);
	},
};
