import { error } from '@sveltejs/kit';
import { deviceLink } from '#lib/server/workshop/joining/device-link.ts';
import { requireParticipant } from '#lib/server/workshop/joining/participant-page.ts';
import { participantCookie } from '#lib/server/workshop/joining/participant-token.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { workshop } = await requireParticipant(event);
	// Only the browser has the secret: the database keeps no more than its hash.
	const token = event.cookies.get(participantCookie(workshop.id)) ?? error(404);
	return { code: workshop.code, title: workshop.title, link: deviceLink(workshop.code, token) };
};
