import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { signInSchema } from '#lib/identity/schemas.ts';
import { auth } from '#lib/server/identity/auth.ts';
import { localPath } from '#lib/server/identity/local-path.ts';
import { oidcProvider } from '#lib/server/identity/oidc.ts';
import { countSignInRequest } from '#lib/server/identity/sign-in-limit.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const til = localPath(url.searchParams.get('til')) ?? '';
	if (locals.person) redirect(303, til || '/p');
	return {
		form: await superValidate({ til }, zod4(signInSchema), { errors: false }),
		destination: til || '/p',
		provider: oidcProvider?.name,
		providerRefused: url.searchParams.has('error'),
		providerDown: url.searchParams.has('nede'),
	};
};

export const actions: Actions = {
	default: async ({ request, getClientAddress }) => {
		const form = await superValidate(request, zod4(signInSchema));
		if (!form.valid) return fail(400, { form });
		const { email, til } = form.data;
		const minutes = await countSignInRequest(email, getClientAddress());
		if (minutes)
			return setError(form, 'email', m.identity_sign_in_wait({ minutes }), { status: 429 });
		await auth.api.signInMagicLink({
			headers: request.headers,
			body: { email, metadata: { destination: localPath(til) } },
		});
		redirect(303, '/log-ind/sendt');
	},
};
