import { error } from '@sveltejs/kit';
import { type Actor, requireActor } from '#lib/server/identity/actor.ts';
import { FACILITATING } from './facilitators.ts';

/** The actor, who may make and lead workshops in a programme that has them, or 404. */
export function requireFacilitator(locals: App.Locals): Actor {
	const actor = requireActor(locals, ...FACILITATING);
	return actor.programme.uses.includes('workshop') ? actor : error(404);
}
