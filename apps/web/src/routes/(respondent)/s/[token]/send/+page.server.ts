import { fail, redirect } from '@sveltejs/kit';
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
		const ballot = await openBallot(event);
		try {
			await write(ballots.cast(ballot.token, ballot.questionnaire));
		} catch (problem) {
			if (problem instanceof ballots.EmptyBallotError) return fail(400, { isEmpty: true });
			throw problem;
		}
		redirect(303, `/s/${ballot.token}/tak`);
	},
};
