import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { similarPairs } from '@raadgiver/workshop';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as dots from '#lib/server/workshop/dots.ts';
import * as editing from '#lib/server/workshop/joint-editing.ts';
import * as jointPage from '#lib/server/workshop/joint-page.ts';
import * as joint from '#lib/server/workshop/joint.ts';
import { requireFacilitator } from '#lib/server/workshop/require-facilitator.ts';
import { doneIn, type Done } from '#lib/workshop/joint/done.ts';
import { exampleIdSchema, pairSchema } from '#lib/workshop/joint/schemas.ts';
import { exampleSchema } from '#lib/workshop/room/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const actor = requireFacilitator(locals);
	const [page, turnout] = await Promise.all([
		jointPage.find(actor, params.workshop),
		dots.turnout(actor, params.workshop),
	]);
	return {
		...page,
		turnout,
		pairs: similarPairs(jointPage.modelOf(page).themes.flatMap(({ examples }) => examples)),
		done: doneIn(url.searchParams),
		/** The example that is corrected, the one that is being merged with another, the one to show. */
		editing: url.searchParams.get('ret'),
		merging: url.searchParams.get('saml'),
		at: url.searchParams.get('ved'),
	};
};

type Event = RequestEvent<{ programme: string; workshop: string }>;

/** An action on one example; where it has gone meanwhile, the page says so. */
function onExample(
	act: (actor: Actor, workshopId: string, id: string) => Promise<void>,
	done: Done | undefined,
) {
	return async ({ request, locals, params, url }: Event) => {
		const actor = requireFacilitator(locals);
		const id = exampleIdSchema.safeParse((await request.formData()).get('id'));
		if (!id.success) return fail(400, { gone: true });
		return (
			(await refused(act(actor, params.workshop, id.data))) ??
			redirect(303, address(url, done, id.data))
		);
	};
}

async function refused(work: Promise<void>) {
	try {
		await work;
		return undefined;
	} catch (problem) {
		if (!(problem instanceof editing.ExampleGoneError)) throw problem;
		return fail(409, { gone: true });
	}
}

/** The page again, at the example, with what was done to it. */
function address(url: URL, done: Done | undefined, id: string): string {
	return `${url.pathname}?${done ?? 'ved'}=${id}#${id}`;
}

export const actions: Actions = {
	bring: async ({ locals, params, url }) => {
		const { workshop } = await jointPage.find(requireFacilitator(locals), params.workshop);
		await joint.bringAll(workshop.id);
		redirect(303, `${url.pathname}?hentet`);
	},
	save: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const form = await request.formData();
		const sent = exampleSchema.safeParse(Object.fromEntries(form));
		if (!sent.success) return fail(400, { tooLong: String(form.get('id')) });
		return (
			(await refused(editing.write(actor, params.workshop, sent.data))) ??
			redirect(303, address(url, 'gemt', sent.data.id))
		);
	},
	merge: async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const pair = pairSchema.safeParse((await request.formData()).get('pair'));
		if (!pair.success) return fail(400, { gone: true });
		const [from, into] = pair.data;
		return (
			(await refused(editing.merge(actor, params.workshop, from, into))) ??
			redirect(303, `${url.pathname}?samlet=${from}&ved=${into}#${into}`)
		);
	},
	separate: onExample(editing.separate, 'skilt'),
	takeLater: onExample(editing.takeLater, 'brugt'),
	leaveLater: onExample(editing.leaveLater, 'beholdt'),
	takeOut: onExample(editing.takeOut, 'ud'),
	putBack: onExample(editing.putBack, 'ind'),
	up: onExample((actor, workshop, id) => editing.move(actor, workshop, id, -1), undefined),
	down: onExample((actor, workshop, id) => editing.move(actor, workshop, id, 1), undefined),
	close: async ({ locals, params, url }) => {
		await dots.close(requireFacilitator(locals), params.workshop);
		redirect(303, `${url.pathname}?lukket`);
	},
	reopen: async ({ locals, params, url }) => {
		await dots.reopen(requireFacilitator(locals), params.workshop);
		redirect(303, `${url.pathname}?aabnet`);
	},
};
