import { requireActor } from '#lib/server/identity/actor.ts';
import { list, MAILS_A_PAGE } from '#lib/server/mail/outbox.ts';
import { hasMailServer } from '#lib/server/mail/transport.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const actor = requireActor(locals, 'administrator');
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('side'))) || 1);
	const { mails, total } = await list(actor, page);
	return { mails, page, pages: Math.ceil(total / MAILS_A_PAGE), hasMailServer };
};
