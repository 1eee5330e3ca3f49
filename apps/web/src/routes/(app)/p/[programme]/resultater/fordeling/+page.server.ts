import { requireActor } from '#lib/server/identity/actor.ts';
import * as breakdown from '#lib/server/survey/results/breakdown.ts';
import { halfYear } from '#lib/survey/half-year.ts';
import { breakdownIn } from '#lib/survey/results/breakdown/breakdown-address.ts';
import { breakdownView } from '#lib/survey/results/breakdown/breakdown-view.ts';
import { itemName } from '#lib/survey/results/question/question-asked.ts';
import { getLocale } from '#paraglide/runtime.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const found = await breakdown.find(requireActor(locals), breakdownIn(url.searchParams));
	const { closed, groups, questions, segments, chosen, result } = found;
	const locale = getLocale();
	return {
		closed: closed.map(halfYear),
		groups,
		questions: questions.map((asked) => ({ value: asked.item, label: itemName(asked) })),
		segments: segments.map(({ id, label, text }) => ({
			value: id,
			label: (label ?? text)[locale],
		})),
		chosen,
		result:
			result.kind === 'shown'
				? { kind: result.kind, view: breakdownView(result) }
				: { kind: result.kind },
	};
};
