import { redirect } from '@sveltejs/kit';
import { fail, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as ownRoom from '#lib/server/workshop/joining/own-room.ts';
import { openWorkshop, standing } from '#lib/server/workshop/joining/participant-page.ts';
import { keepToken, participantCookie } from '#lib/server/workshop/joining/participant-token.ts';
import * as participants from '#lib/server/workshop/joining/participants.ts';
import { joinSchema } from '#lib/workshop/joining/schemas.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const workshop = await openWorkshop(event);
	const visitor = await standing(event.cookies, workshop.id);
	if (visitor === 'in') redirect(303, `/w/${workshop.code}/rum`);
	// Whoever sends the form twice is then the same participant both times.
	keepToken(event, workshop.id);
	const { code, title, status, startsAt, rehearsal, assignment, themes } = workshop;
	return {
		workshop: { code, title, status, startsAt, rehearsal, assignment, themes },
		asksRole: workshop.asksRole,
		asksMunicipality: workshop.asksMunicipality,
		isRemoved: visitor === 'removed',
		isDoorClosed: workshop.doorClosedAt !== null,
		choice: assignment === 'chosen' ? await ownRoom.choiceOf(workshop.id) : undefined,
		form: await superValidate(zod4(joinSchema(workshop))),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const workshop = await openWorkshop(event);
		const form = await superValidate(event.request, zod4(joinSchema(workshop)));
		if (!form.valid) return fail(400, { form, cookieMissing: false });
		const token = event.cookies.get(participantCookie(workshop.id));
		if (!token) return fail(400, { form, cookieMissing: true });
		const { name, role, municipality, theme, room } = form.data;
		const outcome = await participants.join(workshop.id, token, {
			name,
			role: workshop.asksRole && role ? role : null,
			municipality: workshop.asksMunicipality && municipality ? municipality : null,
			theme: theme || null,
			wish: room,
		});
		if (outcome === 'full') {
			setError(form, 'room', m.joining_room_full());
			return fail(409, { form, cookieMissing: false });
		}
		redirect(303, outcome === 'in' ? `/w/${workshop.code}/rum` : `/w/${workshop.code}`);
	},
};
