import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { newMemberSchema } from '#lib/identity/schemas.ts';
import { workplaceOf } from '#lib/identity/workplace.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import { AlreadyMemberError } from '#lib/server/identity/member-errors.ts';
import * as members from '#lib/server/identity/members.ts';
import * as organisations from '#lib/server/identity/organisations.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const actor = requireActor(locals, 'administrator');
	return {
		form: await superValidate(zod4(newMemberSchema)),
		organisations: await organisations.list(actor),
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const actor = requireActor(locals, 'administrator');
		const form = await superValidate(request, zod4(newMemberSchema));
		if (!form.valid) return fail(400, { form });
		try {
			const id = await members.create(actor, { ...form.data, workplace: workplaceOf(form.data) });
			redirect(303, `/p/${actor.programme.slug}/personer/${id}?tilfoejet`);
		} catch (refusal) {
			if (!(refusal instanceof AlreadyMemberError)) throw refusal;
			return setError(form, 'email', m.identity_email_member());
		}
	},
};
