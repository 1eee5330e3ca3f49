import { fail, redirect } from '@sveltejs/kit';
import { DraftThereError } from '#lib/server/training/drafts/versions.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import { importModule } from '#lib/server/training/transfer/import-module.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	requireTeacher(locals);
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const actor = requireTeacher(locals);
		const form = await request.formData();
		const file = form.get('file');
		if (!(file instanceof File) || file.size === 0) return fail(400, { missing: true });
		try {
			const imported = await importModule(actor, await file.bytes(), form.has('anyway'));
			if (!('slug' in imported)) return fail(400, { ...imported, name: file.name });
			redirect(303, `/p/${params.programme}/undervisning/${imported.slug}`);
		} catch (refusal) {
			if (!(refusal instanceof DraftThereError)) throw refusal;
			return fail(409, { draftThere: true });
		}
	},
};
