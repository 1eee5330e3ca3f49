import { error, redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { countWrongTry } from '#lib/server/guess-limit.ts';
import * as answering from '#lib/server/workshop/passing/answering.ts';
import type { Outcome } from '#lib/server/workshop/passing/outcome.ts';
import { dateAsDay } from '#lib/survey/danish-day.ts';
import { proposalPage } from '#lib/workshop/passing/proposal-page.ts';
import { answerSchema } from '#lib/workshop/passing/schemas.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const recipient = await requireRecipient(event);
	const document = await answering.find(recipient);
	return {
		recipient: { name: recipient.name, position: recipient.position },
		/** The proposal whose answer was just kept. */
		kept: event.url.searchParams.get('gemt'),
		document: document && shownTo(recipient, document, event.url),
	};
};

/** The page that the address asks for, or the one where the recipient goes on. */
function shownTo(
	{ id: recipientId }: answering.Recipient,
	{ proposals, ...document }: Outcome,
	{ searchParams }: URL,
) {
	const all = proposals.map(({ answers, ...proposal }) => {
		const own = answers.find((answer) => answer.recipientId === recipientId);
		return {
			...proposal,
			own: own && { ...own, dueOn: own.dueOn ? dateAsDay(own.dueOn) : '' },
		};
	});
	const left = all.filter(({ own }) => !own);
	const at = searchParams.get('gemt') ?? left[0]?.id;
	return {
		...document,
		...{ count: all.length, left: left.length },
		...proposalPage(all, Number(searchParams.get('side')), at),
	};
}

export const actions: Actions = {
	default: async (event) => {
		const recipient = await requireRecipient(event);
		const form = await superValidate(event.request, zod4(answerSchema));
		if (!form.valid) return fail(400, { form });
		const { proposal, dueOn, ...said } = form.data;
		const answer = { ...said, dueOn: dueOn || undefined };
		if (!(await answering.answer(recipient, proposal, answer))) error(404);
		redirect(303, `${event.url.pathname}?gemt=${proposal}#${proposal}`);
	},
};

/** Whose link this is. A wrong one gets 404, and after too many of them 429. */
async function requireRecipient({ params, getClientAddress }: RequestEvent) {
	const recipient = await answering.recognise(params.token);
	if (recipient) return recipient;
	const minutes = await countWrongTry(getClientAddress());
	if (minutes) error(429, 'Too many tries', { minutes });
	error(404);
}
