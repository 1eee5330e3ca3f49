import { fail, redirect } from '@sveltejs/kit';
import { isAPIError } from 'better-auth/api';
import { auth } from '#lib/server/identity/auth.ts';
import { localPath } from '#lib/server/identity/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** Opening the link signs nobody in: mail scanners open links too, and each works only once. */
export const load: PageServerLoad = ({ url }) => ({
	token: url.searchParams.get('token') ?? '',
	til: localPath(url.searchParams.get('til')) ?? '',
});

export const actions: Actions = {
	default: async ({ request }) => {
		const form = await request.formData();
		const token = String(form.get('token') ?? '');
		const destination = localPath(String(form.get('til') ?? '')) ?? '/p';
		try {
			await auth.api.magicLinkVerify({ headers: request.headers, query: { token } });
		} catch (refusal) {
			// better-auth answers a link that does not work by leading to a page of its own.
			if (!isAPIError(refusal)) throw refusal;
			return fail(400, { refused: true });
		}
		redirect(303, destination);
	},
};
