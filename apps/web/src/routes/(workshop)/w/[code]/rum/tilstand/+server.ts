import { json } from '@sveltejs/kit';
import { requireParticipant } from '#lib/server/workshop/joining/participant-page.ts';
import { stateFor } from '#lib/server/workshop/joining/participant-state.ts';
import type { RequestHandler } from './$types';

/** What goes on, for a page whose socket is not let through on its way. */
export const GET: RequestHandler = async (event) => {
	const { participant } = await requireParticipant(event);
	return json(await stateFor(participant), { headers: { 'cache-control': 'no-store' } });
};
