import { redirect } from '@sveltejs/kit';
import { openWorkshop } from '#lib/server/workshop/participant-page.ts';
import { keepToken } from '#lib/server/workshop/participant-token.ts';
import * as participants from '#lib/server/workshop/participants.ts';
import type { Actions, PageServerLoad } from './$types';

/** Only asks: apps that look at a link to preview it shall not become a participant. */
export const load: PageServerLoad = async (event) => {
	const workshop = await openWorkshop(event);
	const [whose, present] = await Promise.all([
		participants.findByToken(event.params.token, workshop.id),
		participants.recognise(event.cookies, workshop.id),
	]);
	if (whose && whose.id === present?.id) redirect(303, `/w/${workshop.code}/rum`);
	return {
		code: workshop.code,
		title: workshop.title,
		name: whose?.name,
		presentName: present?.name,
	};
};

export const actions: Actions = {
	default: async (event) => {
		const workshop = await openWorkshop(event);
		const whose = await participants.findByToken(event.params.token, workshop.id);
		if (whose) keepToken(event, workshop.id, event.params.token);
		redirect(303, `/w/${workshop.code}/rum`);
	},
};
