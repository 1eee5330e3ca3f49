import { error, fail, redirect } from '@sveltejs/kit';
import * as dots from '#lib/server/workshop/dots.ts';
import { modelOf } from '#lib/server/workshop/joint-page.ts';
import * as reading from '#lib/server/workshop/joint-reading.ts';
import { openWorkshop, requireParticipant } from '#lib/server/workshop/participant-page.ts';
import { recognise } from '#lib/server/workshop/participants.ts';
import { dotSchema } from '#lib/workshop/joint/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, code, title } = await openWorkshop(event);
	const participant = await recognise(event.cookies, id);
	const page = participant ? await reading.findFor(participant) : await reading.findPassedOn(id);
	// Not passed on yet: whoever does not take part learns no more than that.
	if (!page && !participant) error(404);
	return {
		code,
		title,
		isParticipant: participant !== undefined,
		document: page && {
			model: modelOf(page),
			names: page.names,
			passedOnAt: page.workshop.passedOnAt,
			votesClosed: page.workshop.votesClosedAt !== null,
		},
	};
};

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
		redirect(303, `/w/${workshop.code}/rum#prik-${giv ?? tag ?? ''}`);
	},
};
