import { requireActor } from '#lib/server/identity/actor.ts';
import { waiting as waitingForPeople } from '#lib/server/identity/waiting.ts';
import { waiting as waitingForSurveys } from '#lib/server/survey/waiting.ts';
import { waiting as waitingForKeepers } from '#lib/server/training/law/reviews.ts';
import { waiting as waitingForLearners } from '#lib/server/training/waiting.ts';
import { waiting as waitingForFacilitators } from '#lib/server/workshop/leading/waiting.ts';
import { possibilitiesOf } from '#lib/shell/possibilities.ts';
import type { PageServerLoad } from './$types';

/** Those whom the next half-yearly survey concerns. */
const asked = new Set(['gp', 'adviser', 'coordinator']);

export const load: PageServerLoad = async ({ locals }) => {
	const actor = requireActor(locals);
	const { slug, uses } = actor.programme;
	const waiting = await Promise.all([
		waitingForSurveys(actor),
		waitingForPeople(actor),
		waitingForLearners(actor),
		waitingForKeepers(actor),
		waitingForFacilitators(actor),
	]);
	return {
		firstName: actor.name.split(' ', 1).join(''),
		waiting: waiting.flat(),
		expectsSurvey: uses.includes('survey') && actor.roles.some((role) => asked.has(role)),
		possibilities: possibilitiesOf({ slug, uses, roles: actor.roles }),
	};
};
