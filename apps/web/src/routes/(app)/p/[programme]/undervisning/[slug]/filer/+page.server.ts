import { fail } from '@sveltejs/kit';
import { UnreadableFileError } from '@raadgiver/training';
import { DraftChangedError } from '#lib/server/training/drafts/draft-errors.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import * as registers from '#lib/server/training/register.ts';
import { importQuestions, LARGEST_GIFT } from '#lib/server/training/transfer/import-questions.ts';
import { giftOf } from '#lib/server/training/transfer/module-gift.ts';
import * as published from '#lib/server/training/transfer/published.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const actor = requireTeacher(locals);
	const module = await published.find(actor, params.slug);
	if (!module) return { changes: [] };
	return { changes: giftOf(module, await registers.find(actor)).changes };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const actor = requireTeacher(locals);
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0)
			return fail(400, { problem: 'no-file' as const });
		if (file.size > LARGEST_GIFT) return fail(400, { problem: 'too-large' as const });
		try {
			return { imported: await importQuestions(actor, params.slug, await file.bytes()) };
		} catch (refusal) {
			if (refusal instanceof DraftChangedError) return fail(409, { problem: 'changed' as const });
			if (refusal instanceof UnreadableFileError)
				return fail(409, { problem: 'unreadable' as const });
			throw refusal;
		}
	},
};
