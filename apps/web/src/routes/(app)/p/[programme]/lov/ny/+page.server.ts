import { fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as acts from '#lib/server/training/law/acts.ts';
import { requireKeeper } from '#lib/server/training/law/kept-register.ts';
import { registerAddress } from '#lib/training/law/addresses.ts';
import { actSchema } from '#lib/training/law/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	requireKeeper(locals);
	return { form: await superValidate(zod4(actSchema)) };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const actor = requireKeeper(locals);
		const form = await superValidate(request, zod4(actSchema));
		if (!form.valid) return fail(400, { form });
		const act = await acts.create(actor, form.data);
		redirect(303, `${registerAddress(params.programme)}/${act}?tilfoejet`);
	},
};
