import { requireActor } from '#lib/server/identity/actor.ts';
import { possibilitiesOf } from '#lib/shell/possibilities.ts';
import type { Waiting } from '#lib/shell/waiting.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const actor = requireActor(locals);
	const { slug, uses } = actor.programme;
	const waiting: Waiting[] = [];
	return {
		name: actor.name,
		waiting,
		usesSurvey: uses.includes('survey'),
		possibilities: possibilitiesOf({ slug, uses, roles: actor.roles }),
	};
};
