import { fail, isHttpError, redirect } from '@sveltejs/kit';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as changes from '#lib/server/training/law/changes.ts';
import { requireKeeper } from '#lib/server/training/law/kept-register.ts';
import * as pages from '#lib/server/training/law/statement-page.ts';
import * as touched from '#lib/server/training/law/touched.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { referenceIn, statementAddress } from '#lib/training/law/addresses.ts';
import { keepsRegister } from '#lib/training/law/keepers.ts';
import { changeIdSchema } from '#lib/training/law/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

/** What has just been done, as the address says it. */
const DONE = ['tilfoejet', 'bekraeftet', 'aendret', 'fortrudt'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const actor = requireLearner(locals);
	const today = danishDay(new Date());
	const reference = referenceIn(params);
	const [page, affected] = await Promise.all([
		pages.find(actor, reference, today),
		keepsRegister(actor.roles) ? touched.find(actor, reference) : undefined,
	]);
	return { ...page, today, affected, done: DONE.find((known) => url.searchParams.has(known)) };
};

export const actions: Actions = {
	withdraw: async ({ request, locals, params }) => {
		const actor = requireKeeper(locals);
		const change = changeIdSchema.safeParse((await request.formData()).get('change'));
		if (!change.success) return fail(400, { tooLate: true });
		try {
			await changes.withdraw(actor, change.data);
		} catch (refusal) {
			if (!isHttpError(refusal, 404)) throw refusal;
			return fail(409, { tooLate: true });
		}
		redirect(303, `${statementAddress(params.programme, referenceIn(params))}?fortrudt`);
	},
};
