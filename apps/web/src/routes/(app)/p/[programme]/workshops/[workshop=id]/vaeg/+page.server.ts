import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/identity/actor.ts';
import * as messages from '#lib/server/workshop/leading/messages.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as wall from '#lib/server/workshop/leading/wall.ts';
import { doneAddress } from '#lib/workshop/wall/done.ts';
import { newMessage } from '#lib/workshop/wall/schemas.ts';
import { readView } from '#lib/workshop/wall/view.ts';
import { peopleCommands } from './people-commands.ts';
import { phaseCommands } from './phase-commands.ts';
import { roomCommands } from './room-commands.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	requirePerson(locals, url.pathname + url.search);
	const actor = requireFacilitator(locals);
	return {
		programme: actor.programme.slug,
		wall: await wall.find(actor, params.workshop),
		view: readView(url.searchParams),
		messageId: randomUUID(),
	};
};

export const actions: Actions = {
	...phaseCommands,
	...roomCommands,
	...peopleCommands,
	send: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const typed = Object.fromEntries(await request.formData());
		const message = newMessage.safeParse(typed);
		if (!message.success) return fail(400, { unsent: String(typed['text'] ?? '') });
		const { id, room, text } = message.data;
		const wasSent = await messages.send(actor, params.workshop, { id, roomId: room, text });
		redirect(303, doneAddress(url, wasSent ? 'besked' : '', { message: id }));
	},
};
