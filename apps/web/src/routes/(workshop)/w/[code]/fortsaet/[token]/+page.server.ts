import { redirect } from '@sveltejs/kit';
import {
	isUnused,
	openDeviceLink,
	useDeviceLink,
} from '#lib/server/workshop/joining/device-link.ts';
import { openWorkshop } from '#lib/server/workshop/joining/participant-page.ts';
import { keepToken } from '#lib/server/workshop/joining/participant-token.ts';
import * as participants from '#lib/server/workshop/joining/participants.ts';
import type { Actions, PageServerLoad } from './$types';

/** Only asks: apps that look at a link to preview it shall not become a participant. */
export const load: PageServerLoad = async (event) => {
	const workshop = await openWorkshop(event);
	const token = openDeviceLink(workshop.code, event.params.token);
	const [whose, present, isGood] = await Promise.all([
		token ? participants.findByToken(token, workshop.id) : undefined,
		participants.recognise(event.cookies, workshop.id),
		isUnused(event.params.token),
	]);
	if (whose && whose.id === present?.id) redirect(303, `/w/${workshop.code}/rum`);
	return {
		code: workshop.code,
		title: workshop.title,
		name: isGood ? whose?.name : undefined,
		presentName: present?.name,
	};
};

export const actions: Actions = {
	default: async (event) => {
		const workshop = await openWorkshop(event);
		const token = openDeviceLink(workshop.code, event.params.token);
		const whose = token && (await participants.findByToken(token, workshop.id));
		// Its time was up while the page asked, or somebody else was faster: the page says so.
		if (!whose || !(await useDeviceLink(event.params.token))) redirect(303, event.url.pathname);
		keepToken(event, workshop.id, token);
		redirect(303, `/w/${workshop.code}/rum`);
	},
};
