import { error, fail, redirect } from '@sveltejs/kit';
import { itemsOf, readAnswers } from '@raadgiver/survey';
import * as ballots from '#lib/server/survey/ballots.ts';
import { continueTo, openBallot, stepAddress, write } from '#lib/server/survey/respondent-page.ts';
import { clock } from '#lib/format.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const ballot = await openBallot(event);
	const { questions } = ballot.questionnaire;
	const question = questions[event.params.step - 1];
	if (!question) redirect(303, `/s/${ballot.token}`);
	const saved = event.url.searchParams.get('gemt') ?? '';
	return {
		token: ballot.token,
		question,
		step: event.params.step,
		steps: questions.length,
		answers: Object.fromEntries(
			itemsOf(question).map((item) => [item, ballot.answers[item]] as const),
		),
		savedAt: /^\d\d[.:]\d\d$/.test(saved) ? saved : undefined,
	};
};

export const actions: Actions = {
	default: async (event) => {
		const ballot = await openBallot(event);
		const { questions } = ballot.questionnaire;
		const question = questions[event.params.step - 1];
		if (!question) error(404);
		const data = await event.request.formData();
		const fields = Object.fromEntries(
			itemsOf(question).map((item) => [item, data.get(item)?.toString()] as const),
		);
		const reading = readAnswers(question, fields);
		if ('problems' in reading) return fail(400, { problems: reading.problems, fields });
		await write(ballots.save(ballot.token, reading.answers));
		const step = event.params.step + (data.get('go') === 'back' ? -1 : 1);
		const address =
			step === 0 ? `/s/${ballot.token}` : stepAddress(ballot.token, step, questions.length);
		continueTo(address, clock(new Date()));
	},
};
