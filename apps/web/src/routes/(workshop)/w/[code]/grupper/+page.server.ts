import { fail, redirect } from '@sveltejs/kit';
import * as ownRoom from '#lib/server/workshop/joining/own-room.ts';
import { requireParticipant } from '#lib/server/workshop/joining/participant-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { workshop, participant } = await requireParticipant(event);
	if (workshop.assignment !== 'chosen') redirect(303, `/w/${workshop.code}/rum`);
	return {
		code: workshop.code,
		title: workshop.title,
		roomId: participant.roomId,
		choice: await ownRoom.choiceOf(workshop.id),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { workshop, participant } = await requireParticipant(event);
		const wish = String((await event.request.formData()).get('room') ?? '');
		if (!(await ownRoom.choose(participant, wish))) return fail(409, { isFull: true });
		redirect(303, `/w/${workshop.code}/rum`);
	},
};
