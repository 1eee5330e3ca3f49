import { requireActor } from '#lib/server/identity/actor.ts';
import * as wellBeing from '#lib/server/survey/results/wellbeing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => wellBeing.find(requireActor(locals));
