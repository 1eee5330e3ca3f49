import { redirect } from '@sveltejs/kit';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as sending from '#lib/server/survey/sending.ts';
import { reminderMail } from '#lib/survey/mail-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const actor = requireActor(locals);
	const [mails, count] = await Promise.all([
		sending.preview(actor, params.wave, reminderMail),
		sending.countReminders(actor, params.wave),
	]);
	return { mails, count };
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const actor = requireActor(locals);
		await sending.remind(actor, params.wave);
		await sending.startSending(actor, params.wave);
		redirect(303, `/p/${params.programme}/spoergeskemaer/${params.wave}/udsendelse`);
	},
};
