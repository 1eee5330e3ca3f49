import { fail, redirect } from '@sveltejs/kit';
import { readCertificateCode } from '#lib/training/certificates/certificate-code.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request }) => {
		const typed = String((await request.formData()).get('code') ?? '').slice(0, 60);
		const code = readCertificateCode(typed);
		if (!code) return fail(400, { typed });
		redirect(303, `/bevis/${code}`);
	},
};
