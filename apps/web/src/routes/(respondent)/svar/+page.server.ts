import { fail, redirect } from '@sveltejs/kit';
import { readCode } from '#lib/survey/code.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request }) => {
		const typed = String((await request.formData()).get('code') ?? '').slice(0, 60);
		const code = readCode(typed);
		if (!code) return fail(400, { typed });
		redirect(303, `/s/${code}`);
	},
};
