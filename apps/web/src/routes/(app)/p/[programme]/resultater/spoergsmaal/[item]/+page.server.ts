import { requireActor } from '#lib/server/identity/actor.ts';
import * as question from '#lib/server/survey/results/question/question.ts';
import { halfYear } from '#lib/survey/half-year.ts';
import { measureIn } from '#lib/survey/results/charts/chart-figures.ts';
import { questionIn } from '#lib/survey/results/question/question-address.ts';
import { questionView } from '#lib/survey/results/question/question-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const search = url.searchParams;
	const measure = measureIn(search);
	const found = await question.find(requireActor(locals), params.item, questionIn(search));
	const { asked, waves, closed, minimum, pair } = found;
	return {
		measure,
		kind: asked.kind,
		waves: waves.map(halfYear),
		closed: closed.map(halfYear),
		minimum,
		pair,
		...questionView(found, measure),
	};
};
