import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { readGiven } from '@raadgiver/training';
import * as answers from '#lib/server/training/answers.ts';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as repetition from '#lib/server/training/repetition.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const actor = requireLearner(locals);
	const [slug, question] = url.searchParams.get('besvaret')?.split('/') ?? [];
	const [sitting, answered] = await Promise.all([
		repetition.find(actor),
		slug && question ? repetition.findAnswered(actor, slug, question) : undefined,
	]);
	return {
		sitting,
		/** The question that was just answered, where there is no script to show it. */
		answered,
		wasRefused: url.searchParams.has('afvist'),
		answerId: randomUUID(),
	};
};

export const actions: Actions = {
	/** Without script. With it, the phone hands the answers in. */
	default: async ({ locals, request, url }) => {
		const actor = requireLearner(locals);
		const fields = await request.formData();
		const { questions } = await repetition.find(actor);
		const asked = questions.find(
			({ slug, question }) => `${slug}/${question.id}` === fields.get('question'),
		);
		// Answered on another device, or changed, since the page was opened.
		if (!asked) redirect(303, url.pathname);
		const { slug, version, question } = asked;
		const given = readGiven(question, fields);
		if (given === undefined) return fail(400, { unanswered: true });
		const { answers: outcomes } = await answers.hand(actor, {
			answers: [
				{
					...{ id: String(fields.get('id')), slug, version, given, waited: 0 },
					...{ item: `question/${question.id}`, purpose: 'repetition' },
				},
			],
			steps: [],
		});
		if (!outcomes[0]?.taken) redirect(303, `${url.pathname}?afvist`);
		redirect(303, `${url.pathname}?besvaret=${slug}/${question.id}#svar`);
	},
};
