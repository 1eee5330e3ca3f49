import { error, redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as roomPlan from '#lib/server/workshop/preparing/room-plan.ts';
import { roomPlanSchema } from '#lib/workshop/preparation/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is proposed where the number of rooms has been open. */
const ROOMS = 6;

export const load: PageServerLoad = async ({ locals, params }) => {
	const plan = await roomPlan.find(requireFacilitator(locals), params.workshop);
	const { assignment, roomSize, roomCount, asksRole, asksMunicipality, rooms, themes } = plan;
	return {
		rooms,
		themes,
		form: await superValidate(
			{
				...{ assignment, roomSize },
				rooms: roomCount === null ? 'size' : 'count',
				roomCount: roomCount ?? ROOMS,
				asks: [
					...(asksRole ? (['role'] as const) : []),
					...(asksMunicipality ? (['municipality'] as const) : []),
				],
			},
			zod4(roomPlanSchema),
			{ errors: false },
		),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(roomPlanSchema));
		if (!form.valid) return fail(400, { form });
		const { assignment, rooms, roomSize, roomCount, asks } = form.data;
		const isSaved = await roomPlan.update(actor, params.workshop, {
			...{ assignment, roomSize },
			roomCount: rooms === 'count' ? roomCount : null,
			asksRole: asks.includes('role'),
			asksMunicipality: asks.includes('municipality'),
		});
		if (!isSaved) error(404);
		redirect(303, `${url.pathname}?gemt`);
	},
};
