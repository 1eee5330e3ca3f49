import { fail, redirect } from '@sveltejs/kit';
import { countWrongTry } from '#lib/server/guess-limit.ts';
import { findByCode } from '#lib/server/workshop/preparing/open-workshop.ts';
import { WORKSHOP_CODE_LENGTH } from '#lib/server/workshop/joining/workshop-code.ts';
import { readCode } from '#lib/survey/code.ts';
import { m } from '#paraglide/messages.js';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, getClientAddress }) => {
		const typed = String((await request.formData()).get('code') ?? '').slice(0, 60);
		const code = readCode(typed, WORKSHOP_CODE_LENGTH);
		if (!code) return fail(400, { typed, problem: m.joining_code_malformed() });
		if (await findByCode(code)) redirect(303, `/w/${code}`);
		const minutes = await countWrongTry(getClientAddress());
		return minutes
			? fail(429, { typed, problem: m.joining_code_too_many({ minutes }) })
			: fail(400, { typed, problem: m.joining_code_unknown() });
	},
};
