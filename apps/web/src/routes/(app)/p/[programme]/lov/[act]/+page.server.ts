import { error } from '@sveltejs/kit';
import { statementsOf } from '@raadgiver/training';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as registers from '#lib/server/training/register.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import type { PageServerLoad } from './$types';

/** What has just been done, as the address says it. */
const DONE = ['tilfoejet', 'paragraf'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const register = await registers.find(requireLearner(locals));
	const act = register.acts.find(({ id }) => id === params.act) ?? error(404);
	const statements = statementsOf({ acts: [act] });
	return {
		today: danishDay(new Date()),
		act: { title: act.title, short: act.short, publication: act.publication },
		sections: act.sections.map(({ id, label }) => ({
			id,
			label,
			statements: statements.filter(({ section }) => section.id === id),
		})),
		done: DONE.find((known) => url.searchParams.has(known)),
	};
};
