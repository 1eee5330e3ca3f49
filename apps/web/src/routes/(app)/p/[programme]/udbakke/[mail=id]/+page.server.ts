import { error, redirect } from '@sveltejs/kit';
import { requireActor } from '#lib/server/identity/actor.ts';
import { withLink } from '#lib/server/mail/link-marker.ts';
import * as outbox from '#lib/server/mail/outbox.ts';
import { hasMailServer } from '#lib/server/mail/transport.ts';
import { invitationLink } from '#lib/server/survey/links.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await outbox.find(requireActor(locals, 'administrator'), params.mail);
	if (!found) error(404);
	const { invitationId, ...mail } = found;
	// Where no mail leaves the house, somebody must be able to carry the link to its reader.
	const link = invitationId && !hasMailServer ? await invitationLink(invitationId) : undefined;
	return {
		mail: { ...mail, body: withLink(mail.body, link) },
		canResend: hasMailServer && mail.kind === 'welcome' && !mail.sentAt,
	};
};

export const actions: Actions = {
	resend: async ({ locals, params, url }) => {
		const actor = requireActor(locals, 'administrator');
		if (!(await outbox.resend(actor, params.mail))) error(404);
		redirect(303, url.pathname);
	},
};
