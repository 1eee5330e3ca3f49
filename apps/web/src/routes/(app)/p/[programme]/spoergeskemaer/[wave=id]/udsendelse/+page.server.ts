import { redirect } from '@sveltejs/kit';
import { requireActor } from '#lib/server/identity/actor.ts';
import { hasMailServer } from '#lib/server/mail/transport.ts';
import * as invitations from '#lib/server/survey/invitations.ts';
import * as sending from '#lib/server/survey/sending.ts';
import { today } from '#lib/server/survey/today.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
	depends('survey:sending');
	const actor = requireActor(locals);
	const [mails, invited, codes] = await Promise.all([
		sending.preview(actor, params.wave),
		invitations.list(actor, params.wave),
		invitations.countCodes(actor, params.wave),
	]);
	return { mails, invited, codes, today: today(), hasMailServer };
};

export const actions: Actions = {
	send: async ({ locals, params }) => {
		const actor = requireActor(locals);
		await sending.send(actor, params.wave);
		await sending.startSending(actor, params.wave);
		redirect(303, `/p/${params.programme}/spoergeskemaer/${params.wave}/udsendelse`);
	},
};
