import { fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { tellSoon } from '#lib/server/training/law/telling-soon.ts';
import {
	addFaults,
	conflictOf,
	readable,
	setFaults,
} from '#lib/server/training/law/form-faults.ts';
import { requireKeeper } from '#lib/server/training/law/kept-register.ts';
import * as pages from '#lib/server/training/law/statement-page.ts';
import * as statements from '#lib/server/training/law/statements.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { referenceIn, statementAddress } from '#lib/training/law/addresses.ts';
import { verificationSchema } from '#lib/training/law/schemas.ts';
import type { Conflict } from '#lib/training/law/conflict.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const today = danishDay(new Date());
	const { statement, mark } = await pages.find(requireKeeper(locals), referenceIn(params), today);
	const { text, status, validFrom, validTo = '', source } = statement;
	const found = { text, status, validFrom, validTo, source, verifiedOn: today };
	return {
		statement,
		form: await superValidate({ ...found, mark, material: true }, zod4(verificationSchema)),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const actor = requireKeeper(locals);
		const reference = referenceIn(params);
		const form = await superValidate(request, zod4(verificationSchema));
		const { mark, ...found } = readable(form, 'validFrom', 'validTo', 'verifiedOn');
		const verification = { ...found, validTo: found.validTo || undefined };
		if (!form.valid) {
			const today = danishDay(new Date());
			const { statement } = await pages.find(actor, reference, today);
			addFaults(form, statements.verificationFaults(statement, verification, today));
			return fail(400, answerOf(form));
		}
		try {
			const change = await statements.verify(actor, reference, mark, verification);
			if (change) await tellSoon();
		} catch (refusal) {
			const conflict = conflictOf(refusal);
			if (conflict) return fail(409, answerOf(form, conflict));
			setFaults(form, refusal);
			return fail(400, answerOf(form));
		}
		redirect(303, `${statementAddress(params.programme, reference)}?bekraeftet`);
	},
};

/** What comes back to the page where nothing was written. */
function answerOf<Form>(form: Form, conflict?: Conflict) {
	return { form, conflict };
}
