import { requirePerson } from '#lib/server/identity/actor.ts';
import * as enteredRoom from '#lib/server/workshop/room/entered-room.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	requirePerson(locals, url.pathname);
	const actor = requireFacilitator(locals);
	return {
		self: { id: actor.personId, name: actor.name, isParticipant: false },
		home: `/p/${actor.programme.slug}/workshops/${params.workshop}`,
		entered: await enteredRoom.find(actor, params.workshop, params.room),
	};
};
