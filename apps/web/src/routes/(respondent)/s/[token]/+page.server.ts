import { answeredCount } from '@raadgiver/survey';
import { openBallot } from '#lib/server/survey/respondent-page.ts';
import { firstOpenStep } from '#lib/survey/steps.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const ballot = await openBallot(event);
	const { questionnaire, answers } = ballot;
	return {
		token: ballot.token,
		programme: ballot.programme,
		wave: { year: ballot.year, half: ballot.half },
		closesOn: ballot.closesOn,
		title: questionnaire.title,
		intro: questionnaire.intro,
		minutes: questionnaire.minutes,
		steps: questionnaire.questions.length,
		answered: answeredCount(questionnaire.questions, answers),
		isStarted: ballot.isStarted,
		next: firstOpenStep(questionnaire, answers),
	};
};
