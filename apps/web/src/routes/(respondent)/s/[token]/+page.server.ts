import { answeredCount } from '@raadgiver/survey';
import { openBallot, stepAddress } from '#lib/server/survey/respondent-page.ts';
import { firstOpenStep, stepsOf } from '#lib/survey/steps.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const ballot = await openBallot(event);
	const { questionnaire, answers } = ballot;
	const asked = stepsOf(questionnaire, answers).map(({ question }) => question);
	const next = firstOpenStep(questionnaire, answers);
	return {
		programme: ballot.programme,
		wave: { year: ballot.year, half: ballot.half },
		closesOn: ballot.closesOn,
		title: questionnaire.title,
		intro: questionnaire.intro,
		minutes: questionnaire.minutes,
		count: asked.length,
		answered: answeredCount(asked, answers),
		isStarted: ballot.isStarted,
		next: stepAddress(ballot.token, next, questionnaire.questions.length),
	};
};
