import { error, redirect } from '@sveltejs/kit';
import { isAPIError } from 'better-auth/api';
import { DEMO } from '$app/env/private';
import { auth } from '#lib/server/identity/auth.ts';
import * as demoPeople from '#lib/server/identity/demo-people.ts';
import { localPath } from '#lib/server/identity/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	if (!DEMO) error(404);
	return { programmes: await demoPeople.list() };
};

export const actions: Actions = {
	default: async ({ request }) => {
		if (!DEMO) error(404);
		const form = await request.formData();
		try {
			await auth.api.stepIn({
				headers: request.headers,
				body: { email: String(form.get('email') ?? '') },
			});
		} catch (refusal) {
			if (isAPIError(refusal)) error(404);
			throw refusal;
		}
		redirect(303, localPath(String(form.get('til') ?? '')) ?? '/p');
	},
};
