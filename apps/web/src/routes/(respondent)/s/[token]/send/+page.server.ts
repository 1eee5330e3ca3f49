import { fail, isHttpError, redirect } from '@sveltejs/kit';
import * as ballots from '#lib/server/survey/ballots.ts';
import { openBallot, stepAddress, write } from '#lib/server/survey/respondent-page.ts';
import { isAnswered, stepBefore, stepsOf } from '#lib/survey/steps.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { token, questionnaire, answers } = await openBallot(event);
	const steps = stepsOf(questionnaire, answers);
	const { length } = questionnaire.questions;
	return {
		count: steps.length,
		answered: steps.filter(({ question }) => isAnswered(question, answers)).length,
		left: steps
			.filter(({ question }) => !isAnswered(question, answers))
			.map(({ step, question }) => {
				return { address: stepAddress(token, step, length), text: question.text };
			}),
		back: stepAddress(token, stepBefore(length + 1, questionnaire, answers), length),
	};
};

export const actions: Actions = {
	default: async (event) => {
		try {
			const { token, questionnaire } = await openBallot(event);
			await write(ballots.cast(token, questionnaire));
		} catch (problem) {
			if (problem instanceof ballots.EmptyBallotError) return fail(400, { isEmpty: true });
			// Whoever presses the button twice has handed in, and is thanked rather than turned away.
			const isHandedIn = isHttpError(problem) && problem.body.refusal === 'used';
			if (!isHandedIn) throw problem;
		}
		redirect(303, `/s/${event.params.token}/tak`);
	},
};
