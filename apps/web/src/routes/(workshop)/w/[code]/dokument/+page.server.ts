import { error, fail, redirect } from '@sveltejs/kit';
import * as dots from '#lib/server/workshop/joint/dots.ts';
import * as reader from '#lib/server/workshop/joint/joint-reading.ts';
import { openWorkshop, requireParticipant } from '#lib/server/workshop/joining/participant-page.ts';
import { recognise } from '#lib/server/workshop/joining/participants.ts';
import { dotResult } from '#lib/workshop/joint/dot-result.ts';
import { pageOf } from '#lib/workshop/joint/page-of.ts';
import { dotSchema } from '#lib/workshop/joint/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, code, title } = await openWorkshop(event);
	const participant = await recognise(event.cookies, id);
	const reading = participant ? await reader.findFor(participant) : await reader.findPassedOn(id);
	// Not passed on yet: whoever does not take part learns no more than that.
	if (!reading && !participant) error(404);
	return {
		code,
		title,
		isParticipant: participant !== undefined,
		shown: reading && shownOf(reading, event.url),
	};
};

/** The page of the document that the address asks for. */
function shownOf({ model, names, workshop }: reader.Reading, { searchParams }: URL) {
	const { question, subQuestions } = model;
	return {
		...{ question, subQuestions, names, passedOnAt: workshop.passedOnAt },
		page: pageOf(model, Number(searchParams.get('side')), searchParams.get('ved')),
		result: workshop.votesClosedAt ? dotResult(model) : undefined,
	};
}

export const actions: Actions = {
	/** A dot is given or taken back. */
	prik: async (event) => {
		const { workshop, participant } = await requireParticipant(event);
		const sent = dotSchema.safeParse(Object.fromEntries(await event.request.formData()));
		if (!sent.success) return fail(400, { refusal: 'closed' as const });
		const { giv, tag } = sent.data;
		try {
			if (giv) await dots.give(participant, giv);
			else if (tag) await dots.takeBack(participant, tag);
		} catch (problem) {
			if (problem instanceof dots.NoDotLeftError)
				return fail(409, { refusal: 'none-left' as const });
			if (problem instanceof dots.VoteNotOpenError)
				return fail(409, { refusal: 'closed' as const });
			throw problem;
		}
		const side = Number(event.url.searchParams.get('side'));
		const search = side > 1 ? `?side=${side}` : '';
		redirect(303, `/w/${workshop.code}/rum${search}#prik-${giv ?? tag ?? ''}`);
	},
};
