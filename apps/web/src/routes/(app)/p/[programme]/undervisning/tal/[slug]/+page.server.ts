import { fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as approvals from '#lib/server/training/approvals.ts';
import * as figures from '#lib/server/training/figures/figures.ts';
import { approvalSchema } from '#lib/training/figures/approval-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const module = await figures.find(requireActor(locals), params.slug);
	const { approval = '' } = module;
	return {
		module,
		approval: await superValidate({ approval }, zod4(approvalSchema), { errors: false }),
		saved: url.searchParams.has('gemt'),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const actor = requireActor(locals);
		const approval = await superValidate(request, zod4(approvalSchema));
		if (!approval.valid) return fail(400, { approval });
		await approvals.update(actor, params.slug, approval.data.approval);
		redirect(303, `${url.pathname}?gemt`);
	},
};
