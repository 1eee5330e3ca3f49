import { fail, redirect } from '@sveltejs/kit';
import { type RespondentGroup, RESPONDENT_GROUPS } from '@raadgiver/survey';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireActor } from '#lib/server/identity/actor.ts';
import type { RowChoice } from '#lib/server/survey/export/rows/choice.ts';
import * as rowExports from '#lib/server/survey/export/rows/row-exports.ts';
import { MOST_SHEET_ROWS, TooManyRowsError } from '#lib/server/survey/export/workbook.ts';
import { figure } from '#lib/format.ts';
import { rowsSchema } from '#lib/survey/results/export/export-schemas.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const group: RespondentGroup = params.group;
	const { waves, background, minimum } = await rowExports.offer(requireActor(locals), group);
	return {
		groups: RESPONDENT_GROUPS,
		group,
		waves: waves.map(({ id, year, half }) => ({ id, year, half })),
		background,
		minimum,
		mostSheetRows: MOST_SHEET_ROWS,
		form: await superValidate({ waves: waves.slice(0, 1).map(({ id }) => id) }, zod4(rowsSchema), {
			errors: false,
		}),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await superValidate(request, zod4(rowsSchema));
		if (!form.valid) return fail(400, { form, rare: [] });
		const choice: RowChoice = {
			...form.data,
			group: params.group,
			reasons: form.data.reasons === 'apart',
		};
		let id: string;
		try {
			id = await rowExports.create(requireActor(locals), choice);
		} catch (problem) {
			if (problem instanceof rowExports.RowsRefusedError)
				return fail(409, { form, rare: problem.rare });
			if (!(problem instanceof TooManyRowsError)) throw problem;
			setError(form, 'format', m.exports_too_many_rows({ limit: figure(MOST_SHEET_ROWS) }));
			return fail(400, { form, rare: [] });
		}
		redirect(303, `/p/${params.programme}/resultater/data/${id}`);
	},
};
