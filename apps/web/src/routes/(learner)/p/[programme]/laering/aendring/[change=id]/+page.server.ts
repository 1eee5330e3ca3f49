import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { readGiven } from '@raadgiver/training';
import * as answers from '#lib/server/training/answers.ts';
import * as lessons from '#lib/server/training/law/lessons.ts';
import { requireLearner } from '#lib/server/training/learners.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { statementAddress } from '#lib/training/law/addresses.ts';
import { inWords, validityWords } from '#lib/training/law/validity-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const lesson = await lessons.find(requireLearner(locals), params.change);
	const { before, after, effectiveOn } = lesson;
	return {
		lesson,
		// Said here: what makes these words weighs more on a phone than they do.
		since: inWords(effectiveOn),
		validity: after && validityWords(after, danishDay(new Date())),
		address: statementAddress(params.programme, (after ?? before.statement).reference),
		answerId: randomUUID(),
	};
};

export const actions: Actions = {
	/** Without script. With it, the phone hands the answers in. */
	answer: async ({ locals, params, request }) => {
		const actor = requireLearner(locals);
		const fields = await request.formData();
		const key = fields.get('question');
		const { questions } = await lessons.find(actor, params.change);
		const asked = questions.find((one) => one.kind === 'asked' && keyOf(one) === key);
		// Changed since the page was opened: it shows what there is now.
		if (!asked) redirect(303, '?');
		const { module, version, question } = asked;
		const given = readGiven(question, fields);
		if (given === undefined) return fail(400, { question: keyOf(asked), given });
		await answers.hand(actor, {
			answers: [
				{
					...{ id: String(fields.get('id')), slug: module.id, version, given, waited: 0 },
					...{ item: `question/${question.id}`, purpose: 'delta' },
				},
			],
			steps: [],
		});
		return { question: keyOf(asked), given };
	},
	finish: async ({ locals, params, url }) => {
		await lessons.finish(requireLearner(locals), params.change);
		redirect(303, url.pathname);
	},
};

function keyOf({ module, question }: lessons.Lesson['questions'][number]): string {
	return `${module.id}/${question.id}`;
}
