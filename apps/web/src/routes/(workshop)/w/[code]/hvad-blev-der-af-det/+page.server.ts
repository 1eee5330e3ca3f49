import { error, fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as evaluation from '#lib/server/workshop/preparing/evaluation.ts';
import { openWorkshop, requireParticipant } from '#lib/server/workshop/joining/participant-page.ts';
import { recognise } from '#lib/server/workshop/joining/participants.ts';
import * as followers from '#lib/server/workshop/passing/followers.ts';
import * as outcome from '#lib/server/workshop/passing/outcome.ts';
import { proposalPage } from '#lib/workshop/passing/proposal-page.ts';
import { followerSchema } from '#lib/workshop/passing/schemas.ts';
import { verdictCounts } from '#lib/workshop/passing/verdict-counts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, code, title, evaluationWave } = await openWorkshop(event);
	return {
		...{ code, title, isEvaluated: evaluationWave?.status === 'open' },
		outcome: shownOf(await outcome.find(id), event.url),
		isParticipant: (await recognise(event.cookies, id)) !== undefined,
		follows: event.url.searchParams.has('fulgt'),
		form: await superValidate(zod4(followerSchema)),
	};
};

/** The page that the address asks for, and what came of all proposals. */
function shownOf(found: outcome.Outcome | undefined, { searchParams }: URL) {
	if (!found) return undefined;
	const { proposals, ...document } = found;
	const counts = verdictCounts(proposals);
	return {
		...document,
		...{ count: proposals.length, counts },
		...proposalPage(proposals, Number(searchParams.get('side'))),
	};
}

export const actions: Actions = {
	evaluate: async (event) => {
		const { participant } = await requireParticipant(event);
		redirect(303, (await evaluation.linkFor(participant)) ?? error(404));
	},
	follow: async (event) => {
		const { participant } = await requireParticipant(event);
		const form = await superValidate(event.request, zod4(followerSchema));
		if (!form.valid) return fail(400, { form });
		await followers.follow(participant, form.data.email);
		redirect(303, `${event.url.pathname}?fulgt`);
	},
};
