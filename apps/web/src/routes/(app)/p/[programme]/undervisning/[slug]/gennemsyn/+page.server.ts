import { error, fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import {
	DraftChangedError,
	DraftNotReadyError,
	DraftUnchangedError,
	OwnDraftError,
} from '#lib/server/training/drafts/draft-errors.ts';
import { comparison } from '#lib/server/training/drafts/comparison.ts';
import * as reviews from '#lib/server/training/drafts/reviews.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import { returnSchema, submitSchema } from '#lib/training/editor/schemas.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const compared = await comparison(requireTeacher(locals), params.slug);
	if (!compared) error(404);
	return {
		...compared,
		submitForm: await superValidate({ note: compared.note }, zod4(submitSchema), {
			id: 'submit',
			errors: false,
		}),
		returnForm: await superValidate(zod4(returnSchema), { id: 'return' }),
	};
};

export const actions: Actions = {
	submit: async ({ request, locals, params, url }) => {
		const submitForm = await superValidate(request, zod4(submitSchema));
		if (!submitForm.valid) return fail(400, { submitForm });
		try {
			await reviews.submit(requireTeacher(locals), params.slug, submitForm.data.note);
		} catch (problem) {
			if (problem instanceof DraftUnchangedError) {
				return fail(409, { refused: m.editor_unchanged() });
			}
			if (!(problem instanceof DraftNotReadyError)) throw problem;
			return setError(submitForm, 'note', m.editor_not_ready());
		}
		redirect(303, url.pathname);
	},
	return: async ({ request, locals, params, url }) => {
		const returnForm = await superValidate(request, zod4(returnSchema));
		if (!returnForm.valid) return fail(400, { returnForm });
		try {
			await reviews.returnWithRemark(requireTeacher(locals), params.slug, returnForm.data.remark);
		} catch (problem) {
			if (!(problem instanceof OwnDraftError)) throw problem;
			return setError(returnForm, 'remark', m.editor_own());
		}
		redirect(303, url.pathname);
	},
	publish: async ({ request, locals, params }) => {
		const revision = Number((await request.formData()).get('revision'));
		try {
			await reviews.publish(requireTeacher(locals), params.slug, revision);
		} catch (problem) {
			if (problem instanceof OwnDraftError) return fail(409, { refused: m.editor_own() });
			if (problem instanceof DraftChangedError) {
				return fail(409, { refused: m.editor_changed_since() });
			}
			if (!(problem instanceof DraftNotReadyError)) throw problem;
			return fail(409, { refused: m.editor_not_ready() });
		}
		redirect(303, `/p/${params.programme}/undervisning/${params.slug}/versioner?udgivet`);
	},
};
