import { error, fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { memberSchema } from '#lib/identity/schemas.ts';
import { workplaceOf } from '#lib/identity/workplace.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import { LastAdministratorError } from '#lib/server/identity/member-errors.ts';
import * as members from '#lib/server/identity/members.ts';
import * as organisations from '#lib/server/identity/organisations.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

/** What has just been done, as the address says it. */
const DONE = ['tilfoejet', 'gemt', 'deaktiveret', 'aktiveret'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const actor = requireActor(locals, 'administrator');
	const member = await members.find(actor, params.member);
	if (!member) error(404);
	const { roles, organisationId } = member;
	return {
		member: { ...member.person, active: member.active },
		form: await superValidate({ roles, organisation: organisationId ?? '' }, zod4(memberSchema), {
			errors: false,
		}),
		organisations: await organisations.list(actor),
		done: DONE.find((known) => url.searchParams.has(known)),
	};
};

export const actions: Actions = {
	update: async ({ request, locals, params, url }) => {
		const actor = requireActor(locals, 'administrator');
		const form = await superValidate(request, zod4(memberSchema));
		if (!form.valid) return fail(400, { form });
		const changes = { roles: form.data.roles, workplace: workplaceOf(form.data) };
		try {
			if (!(await members.update(actor, params.member, changes))) error(404);
		} catch (refusal) {
			if (!(refusal instanceof LastAdministratorError)) throw refusal;
			return setError(form, 'roles._errors', m.identity_last_administrator_role());
		}
		redirect(303, `${url.pathname}?gemt`);
	},
	deactivate: async ({ locals, params, url }) => {
		const actor = requireActor(locals, 'administrator');
		try {
			if (!(await members.deactivate(actor, params.member))) error(404);
		} catch (refusal) {
			if (!(refusal instanceof LastAdministratorError)) throw refusal;
			return fail(409, { isLastAdministrator: true });
		}
		redirect(303, `${url.pathname}?deaktiveret`);
	},
	activate: async ({ locals, params, url }) => {
		const actor = requireActor(locals, 'administrator');
		if (!(await members.activate(actor, params.member))) error(404);
		redirect(303, `${url.pathname}?aktiveret`);
	},
};
