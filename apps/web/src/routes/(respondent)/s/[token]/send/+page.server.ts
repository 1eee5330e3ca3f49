import { fail, isHttpError, redirect } from '@sveltejs/kit';
import { answeredCount } from '@raadgiver/survey';
import * as ballots from '#lib/server/survey/ballots.ts';
import { openBallot, write } from '#lib/server/survey/respondent-page.ts';
import { isAnswered } from '#lib/survey/steps.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { token, questionnaire, answers } = await openBallot(event);
	return {
		token,
		answered: answeredCount(questionnaire.questions, answers),
		questions: questionnaire.questions.map((question, index) => ({
			step: index + 1,
			text: question.text,
			isAnswered: isAnswered(question, answers),
		})),
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
