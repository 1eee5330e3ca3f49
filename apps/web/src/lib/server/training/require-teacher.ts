import { error } from '@sveltejs/kit';
import { type Actor, requireActor } from '#lib/server/identity/actor.ts';
import { TEACHERS } from './teachers.ts';

/** The actor, who teaches in a programme with training, or 404. */
export function requireTeacher(locals: App.Locals): Actor {
	const actor = requireActor(locals, ...TEACHERS);
	return actor.programme.uses.includes('training') ? actor : error(404);
}
