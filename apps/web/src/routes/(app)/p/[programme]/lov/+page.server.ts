import { statementsOf } from '@raadgiver/training';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as reviews from '#lib/server/training/law/reviews.ts';
import * as registers from '#lib/server/training/register.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { filterStatements, SHOWN } from '#lib/training/law/register-filter.ts';
import type { PageServerLoad } from './$types';

/** What ships stands on one page. */
const STATEMENTS_A_PAGE = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const actor = requireLearner(locals);
	const today = danishDay(new Date());
	const [register, due] = await Promise.all([registers.find(actor), reviews.list(actor)]);
	const acts = register.acts.map(({ id, short, title, publication }) => ({
		...{ id, short, title, publication },
	}));
	const filter = {
		search: url.searchParams.get('q')?.trim().slice(0, 100) ?? '',
		shown: SHOWN.find((known) => known === url.searchParams.get('vis')),
		act: acts.find(({ id }) => id === url.searchParams.get('lov'))?.id,
	};
	const all = statementsOf(register);
	const found = filterStatements(all, filter, today);
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('side'))) || 1);
	return {
		today,
		acts,
		filter,
		total: all.length,
		/** The acts that say something. */
		filled: acts.map(({ id }) => id).filter((id) => all.some(({ act }) => act.id === id)),
		due,
		found: found.slice((page - 1) * STATEMENTS_A_PAGE, page * STATEMENTS_A_PAGE),
		count: found.length,
		page,
		pages: Math.ceil(found.length / STATEMENTS_A_PAGE),
	};
};
