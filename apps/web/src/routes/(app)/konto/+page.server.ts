import { fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { profileSchema } from '#lib/identity/schemas.ts';
import * as account from '#lib/server/identity/account.ts';
import { requirePerson } from '#lib/server/identity/actor.ts';
import { endSessions } from '#lib/server/identity/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const person = requirePerson(locals, '/konto');
	return {
		email: person.email,
		form: await superValidate(person, zod4(profileSchema)),
		passkeys: await account.listPasskeys(person),
		saved: url.searchParams.has('gemt'),
		removed: url.searchParams.has('fjernet'),
	};
};

export const actions: Actions = {
	profile: async ({ request, locals }) => {
		const person = requirePerson(locals, '/konto');
		const form = await superValidate(request, zod4(profileSchema));
		if (!form.valid) return fail(400, { form });
		await account.update(person, form.data);
		redirect(303, `/konto?gemt&sprog=${form.data.locale}`);
	},
	signOutEverywhere: async ({ locals }) => {
		await endSessions(requirePerson(locals, '/konto'));
		redirect(303, '/log-ind');
	},
};
