import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#lib/server/identity/actor.ts';
import { alikePairs } from '#lib/server/workshop/joint/alike-pairs.ts';
import * as dots from '#lib/server/workshop/joint/dots.ts';
import * as editing from '#lib/server/workshop/joint/joint-editing.ts';
import * as jointPage from '#lib/server/workshop/joint/joint-page.ts';
import * as joint from '#lib/server/workshop/joint/joint.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import { doneIn, type Done } from '#lib/workshop/joint/done.ts';
import { jointView, type JointAsked } from '#lib/workshop/joint/joint-view.ts';
import { exampleIdSchema, pairSchema, typedSchema } from '#lib/workshop/joint/schemas.ts';
import { exampleSchema } from '#lib/workshop/room/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const actor = requireFacilitator(locals);
	const [document, turnout] = await Promise.all([
		jointPage.find(actor, params.workshop),
		dots.turnout(actor, params.workshop),
	]);
	const { workshop, names, hidden, dots: counted } = document;
	const pairs = alikePairs(workshop.id, document);
	const asked = askedIn(url.searchParams);
	return {
		...{ workshop, names, hidden, dots: counted, turnout, pairs, asked },
		/** The page as it stands; in a browser with script it is soon read from the document itself. */
		view: jointView({ ...document, pairs }, asked),
		/** The example that is corrected. */
		editing: url.searchParams.get('ret'),
	};
};

/** What the address asks for. */
function askedIn(search: URLSearchParams): JointAsked {
	const done = doneIn(search);
	return {
		side: Number(search.get('side')),
		at: [search.get('ved'), search.get('ret'), done?.id],
		merging: search.get('saml'),
		done,
	};
}

type Event = RequestEvent<{ programme: string; workshop: string }>;

/** An action on one example; where it has gone meanwhile, the page says so. */
function onExample(
	act: (actor: Actor, workshopId: string, id: string) => Promise<void>,
	done: Done | undefined,
) {
	return async ({ request, locals, params, url }: Event) => {
		const actor = requireFacilitator(locals);
		const form = await request.formData();
		const id = exampleIdSchema.safeParse(form.get('id'));
		if (!id.success) return fail(400, { gone: true });
		const address = pageAddress(url, form, { [done ?? 'ved']: id.data }, id.data);
		return (await refused(act(actor, params.workshop, id.data))) ?? redirect(303, address);
	};
}

/** An action on two of them. */
function onPair(
	act: (actor: Actor, workshopId: string, one: string, other: string) => Promise<void>,
	address: (one: string, other: string) => [asks: Record<string, string>, at?: string],
) {
	return async ({ request, locals, params, url }: Event) => {
		const actor = requireFacilitator(locals);
		const form = await request.formData();
		const pair = pairSchema.safeParse(form.get('pair'));
		if (!pair.success) return fail(400, { gone: true });
		return (
			(await refused(act(actor, params.workshop, ...pair.data))) ??
			redirect(303, pageAddress(url, form, ...address(...pair.data)))
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

/** The page again where it was, with what was done to it, at an example where there is one. */
function pageAddress(url: URL, form: FormData, asks: Record<string, string>, at?: string): string {
	const side = Number(form.get('side'));
	const search = new URLSearchParams({ ...(side > 1 && { side: String(side) }), ...asks });
	return `${url.pathname}?${search}${at ? `#${at}` : ''}`;
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
		if (!sent.success) return fail(400, { typed: typedSchema.parse(Object.fromEntries(form)) });
		const { id } = sent.data;
		return (
			(await refused(editing.write(actor, params.workshop, sent.data))) ??
			redirect(303, pageAddress(url, form, { gemt: id }, id))
		);
	},
	merge: onPair(editing.merge, (from, into) => [{ samlet: from, ved: into }, into]),
	keepApart: onPair(editing.keepApart, (one, other) => [{ forskellige: `${one} ${other}` }]),
	proposeAgain: onPair(editing.proposeAgain, (one, other) => [{ foreslaaet: `${one} ${other}` }]),
	separate: onExample(editing.separate, 'skilt'),
	takeLater: onExample(editing.takeLater, 'brugt'),
	leaveLater: onExample(editing.leaveLater, 'beholdt'),
	askLaterAgain: onExample(editing.askLaterAgain, 'spurgt'),
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
