import { error, fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as acts from '#lib/server/training/law/acts.ts';
import { requireKeeper } from '#lib/server/training/law/kept-register.ts';
import * as registers from '#lib/server/training/register.ts';
import { registerAddress } from '#lib/training/law/addresses.ts';
import { sectionSchema } from '#lib/training/law/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const register = await registers.find(requireKeeper(locals));
	const act = register.acts.find(({ id }) => id === params.act) ?? error(404);
	return { act: { short: act.short }, form: await superValidate(zod4(sectionSchema)) };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const actor = requireKeeper(locals);
		const form = await superValidate(request, zod4(sectionSchema));
		if (!form.valid) return fail(400, { form });
		await acts.createSection(actor, params.act, form.data.label);
		redirect(303, `${registerAddress(params.programme)}/${params.act}?paragraf`);
	},
};
