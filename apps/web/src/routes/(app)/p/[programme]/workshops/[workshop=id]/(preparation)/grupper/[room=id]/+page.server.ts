import { error, redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as roomPlan from '#lib/server/workshop/preparing/room-plan.ts';
import { roomSchema } from '#lib/workshop/preparation/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { rooms, themes } = await roomPlan.find(requireFacilitator(locals), params.workshop);
	const room = rooms.find(({ id }) => id === params.room) ?? error(404);
	const { name, theme, meetingLink } = room;
	return {
		room,
		themes,
		form: await superValidate(
			{ name: name ?? '', theme: theme ?? '', meetingLink: meetingLink ?? '' },
			zod4(roomSchema),
			{ errors: false },
		),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(roomSchema));
		if (!form.valid) return fail(400, { form });
		const { name, theme, meetingLink } = form.data;
		const isSaved = await roomPlan.updateRoom(actor, params.workshop, params.room, {
			name: name || null,
			theme: theme || null,
			meetingLink: meetingLink || null,
		});
		if (!isSaved) error(404);
		redirect(303, `/p/${params.programme}/workshops/${params.workshop}/grupper?gemt`);
	},
};
