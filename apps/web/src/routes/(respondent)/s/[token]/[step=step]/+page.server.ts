import { error, fail, redirect } from '@sveltejs/kit';
import { itemsOf, readAnswers } from '@raadgiver/survey';
import * as ballots from '#lib/server/survey/ballots.ts';
import { continueTo, openBallot, stepAddress, write } from '#lib/server/survey/respondent-page.ts';
import { clock } from '#lib/format.ts';
import { stepAfter, stepBefore, stepsOf } from '#lib/survey/steps.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const ballot = await openBallot(event);
	const { token, questionnaire, answers } = ballot;
	const { step } = event.params;
	const steps = stepsOf(questionnaire, answers);
	const place = steps.findIndex((one) => one.step === step);
	const question = steps[place]?.question;
	if (!question) {
		// One that an answer has ruled out is passed over; a number that no question has leads to the start.
		const { length } = questionnaire.questions;
		const next = step > length ? 0 : stepAfter(step, questionnaire, answers);
		redirect(303, stepAddress(token, next, length));
	}
	const saved = event.url.searchParams.get('gemt') ?? '';
	return {
		question,
		place: place + 1,
		count: steps.length,
		answers: Object.fromEntries(itemsOf(question).map((item) => [item, answers[item]] as const)),
		savedAt: /^\d\d[.:]\d\d$/.test(saved) ? saved : undefined,
	};
};

export const actions: Actions = {
	default: async (event) => {
		const ballot = await openBallot(event);
		const { token, questionnaire } = ballot;
		const { step } = event.params;
		const question = questionnaire.questions[step - 1];
		if (!question) error(404);
		const data = await event.request.formData();
		const fields = Object.fromEntries(
			itemsOf(question).map((item) => [item, data.get(item)?.toString()] as const),
		);
		const reading = readAnswers(question, fields);
		if ('problems' in reading) return fail(400, { problems: reading.problems, fields });
		await write(ballots.save(token, reading.answers));
		const answers = { ...ballot.answers, ...reading.answers };
		const lead = data.get('go') === 'back' ? stepBefore : stepAfter;
		const address = stepAddress(
			token,
			lead(step, questionnaire, answers),
			questionnaire.questions.length,
		);
		continueTo(address, clock(new Date()));
	},
};
