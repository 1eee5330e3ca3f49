import { error, fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { passkeySchema } from '#lib/identity/schemas.ts';
import * as account from '#lib/server/identity/account.ts';
import { requirePerson } from '#lib/server/identity/actor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const passkey = await account.findPasskey(requirePerson(locals, url.pathname), params.passkey);
	if (!passkey) error(404);
	return {
		name: passkey.name,
		form: await superValidate({ name: passkey.name ?? '' }, zod4(passkeySchema), { errors: false }),
	};
};

export const actions: Actions = {
	rename: async ({ request, locals, params, url }) => {
		const person = requirePerson(locals, url.pathname);
		const form = await superValidate(request, zod4(passkeySchema));
		if (!form.valid) return fail(400, { form });
		if (!(await account.renamePasskey(person, params.passkey, form.data.name))) error(404);
		redirect(303, '/konto?gemt');
	},
	remove: async ({ locals, params, url }) => {
		const person = requirePerson(locals, url.pathname);
		if (!(await account.removePasskey(person, params.passkey))) error(404);
		redirect(303, '/konto?fjernet');
	},
};
