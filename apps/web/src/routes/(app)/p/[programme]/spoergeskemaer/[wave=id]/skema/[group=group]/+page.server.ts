import { requireActor } from '#lib/server/identity/actor.ts';
import * as questionnaires from '#lib/server/survey/questionnaires.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	questionnaire: await questionnaires.find(requireActor(locals), params.wave, params.group),
});
