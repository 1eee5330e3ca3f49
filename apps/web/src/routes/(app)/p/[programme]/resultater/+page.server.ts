import { requireActor } from '#lib/server/identity/actor.ts';
import * as overview from '#lib/server/survey/results/overview.ts';
import { halfYear } from '#lib/survey/half-year.ts';
import { measureIn } from '#lib/survey/results/charts/chart-figures.ts';
import { headlineOf, rowsOf } from '#lib/survey/results/overview/overview-view.ts';
import { packRows } from '#lib/survey/results/packed-rows.ts';
import { rangeIn } from '#lib/survey/results/wave-range.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const measure = measureIn(url.searchParams);
	const found = await overview.find(requireActor(locals), rangeIn(url.searchParams));
	const { waves, closed, minimum, turnout } = found;
	return {
		measure,
		waves: waves.map(halfYear),
		closed: closed.map(halfYear),
		minimum,
		turnout,
		headline: headlineOf(found),
		rows: packRows(rowsOf(found, measure)),
	};
};
