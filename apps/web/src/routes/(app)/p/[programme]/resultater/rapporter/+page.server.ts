import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as reports from '#lib/server/survey/report/reports.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	waves: await reports.list(requireActor(locals)),
});

export const actions: Actions = {
	create: async ({ locals, params, request }) => {
		await reports.create(requireActor(locals), await idFrom(request));
		redirect(303, `/p/${params.programme}/resultater/rapporter`);
	},
	retry: async ({ locals, params, request }) => {
		await reports.retry(requireActor(locals), await idFrom(request));
		redirect(303, `/p/${params.programme}/resultater/rapporter`);
	},
};

/** The row that a button stands for. */
async function idFrom(request: Request): Promise<string> {
	const id = z.uuid().safeParse((await request.formData()).get('id'));
	return id.data ?? error(404);
}
