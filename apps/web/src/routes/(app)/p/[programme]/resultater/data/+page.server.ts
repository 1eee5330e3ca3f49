import { redirect } from '@sveltejs/kit';
import { fail, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as figureExports from '#lib/server/survey/export/figures/figure-exports.ts';
import { MOST_SHEET_ROWS, TooManyRowsError } from '#lib/server/survey/export/workbook.ts';
import * as releases from '#lib/server/survey/results/releases.ts';
import { figure } from '#lib/format.ts';
import { figuresSchema } from '#lib/survey/results/export/export-schemas.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const actor = requireActor(locals);
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('side'))) || 1);
	const [{ waves, groups, questions, background, minimum }, { entries, total }] = await Promise.all(
		[figureExports.offer(actor), releases.list(actor, page)],
	);
	return {
		waves: waves.map(({ id, year, half }) => ({ id, year, half })),
		groups,
		questions,
		background,
		minimum,
		mayTakeRows: actor.roles.includes('evaluator'),
		ledger: { entries, page, pages: Math.ceil(total / releases.RELEASES_A_PAGE) },
		form: await superValidate(zod4(figuresSchema), { errors: false }),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await superValidate(request, zod4(figuresSchema));
		if (!form.valid) return fail(400, { form });
		let id: string;
		try {
			id = await figureExports.create(requireActor(locals), form.data);
		} catch (problem) {
			if (problem instanceof figureExports.FiguresRefusedError)
				return setError(form, 'background._errors', m.exports_refused_beside_rows());
			if (!(problem instanceof TooManyRowsError)) throw problem;
			return setError(form, 'format', m.exports_too_many_rows({ limit: figure(MOST_SHEET_ROWS) }));
		}
		redirect(303, `/p/${params.programme}/resultater/data/${id}`);
	},
};
