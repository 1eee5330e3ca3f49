import { error, fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { statementFaults } from '@raadgiver/training';
import { addFaults, readable, setFaults } from '#lib/server/training/law/form-faults.ts';
import { requireKeeper } from '#lib/server/training/law/kept-register.ts';
import * as statements from '#lib/server/training/law/statements.ts';
import * as registers from '#lib/server/training/register.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { statementAddress } from '#lib/training/law/addresses.ts';
import { statementSchema } from '#lib/training/law/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const register = await registers.find(requireKeeper(locals));
	const act = register.acts.find(({ id }) => id === params.act) ?? error(404);
	const section = act.sections.find(({ id }) => id === params.section) ?? error(404);
	const verifiedOn = danishDay(new Date());
	return {
		act: { short: act.short },
		section: { label: section.label },
		form: await superValidate({ verifiedOn }, zod4(statementSchema), { errors: false }),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const actor = requireKeeper(locals);
		const form = await superValidate(request, zod4(statementSchema));
		const sent = readable(form, 'validFrom', 'validTo', 'verifiedOn');
		const statement = { ...sent, validTo: sent.validTo || undefined };
		if (!form.valid) {
			addFaults(form, statementFaults(statement, danishDay(new Date())));
			return fail(400, { form });
		}
		let reference: string;
		try {
			reference = await statements.create(actor, params, statement);
		} catch (refusal) {
			setFaults(form, refusal);
			return fail(400, { form });
		}
		redirect(303, `${statementAddress(params.programme, reference)}?tilfoejet`);
	},
};
