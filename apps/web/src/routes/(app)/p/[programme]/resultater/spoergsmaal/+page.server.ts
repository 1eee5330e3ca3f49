import { requireActor } from '#lib/server/identity/actor.ts';
import * as questions from '#lib/server/survey/results/question/question-list.ts';
import { halfYear } from '#lib/survey/half-year.ts';
import { questionThemes } from '#lib/survey/results/question/question-themes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { newest, items, former } = await questions.list(requireActor(locals));
	return {
		newest: newest && halfYear(newest),
		themes: questionThemes(items),
		former: questionThemes(former).flatMap((theme) => theme.items),
	};
};
