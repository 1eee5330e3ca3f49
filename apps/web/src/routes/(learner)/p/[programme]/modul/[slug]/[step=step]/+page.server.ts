import { error, fail, redirect } from '@sveltejs/kit';
import { readGiven, stepView, walk, type WayStep } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as answers from '#lib/server/training/answers.ts';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as player from '#lib/server/training/player.ts';
import { readChosen } from '#lib/training/player/chosen.ts';
import { stepLine } from '#lib/training/player/step-words.ts';
import type { Handed } from '#lib/training/handed.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const shown = await player.find(requireLearner(locals), params.slug);
	if (!shown) error(404);
	const { version, way } = shown.view;
	const part = stepView(shown.view, params.step);
	return {
		...{ version, step: part?.step, statements: part?.statements ?? {} },
		/** What the page after the last step speaks of. */
		all: part ? undefined : { steps: way.map(stepLine), tests: way.filter(isTest) },
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const { actor, fields, step, shown, number } = await posted(event);
		if (step.kind !== 'question') error(404);
		const { question, purpose } = step;
		const given = readGiven(question, fields);
		if (given === undefined) return fail(400, { unanswered: true });
		const answer = { ...shown, item: `question/${question.id}`, purpose, given };
		await take(actor, fields, { answers: [answer], steps: [doneStep(step, shown, fields)] });
		redirect(303, `${number}#svar`);
	},
	choose: async (event) => {
		const { actor, fields, step, shown, number } = await posted(event);
		if (step.kind !== 'case') error(404);
		const before = readChosen(fields.get('chosen')?.toString());
		const given = readChosen(fields.get('given')?.toString())?.[0];
		const so = walk(step.story, [...(before ?? []), ...(given === undefined ? [] : [given])]);
		const last = so.passed.at(-1);
		if (given === undefined || !last) return fail(400, { unanswered: true });
		const item = `case/${step.story.id}/${last.scene.id}`;
		await take(actor, fields, {
			answers: [{ ...shown, item, purpose: 'step', given }],
			steps: 'end' in so.scene ? [doneStep(step, shown, fields)] : [],
		});
		redirect(303, `${number}?valg=${so.chosen.join('-')}#svar`);
	},
	next: async (event) => {
		const { actor, fields, step, shown, number } = await posted(event);
		await take(actor, fields, { answers: [], steps: [doneStep(step, shown, fields)] });
		redirect(303, String(number + 1));
	},
};

function isTest(step: WayStep): boolean {
	return step.kind === 'question' && step.purpose !== 'step';
}

type Shown = Pick<player.OpenedModule['view'], 'slug' | 'version'>;

/** What was posted, and the step it is about, which a newer version may have at another place. */
async function posted(event: RequestEvent) {
	const actor = requireLearner(event.locals);
	const fields = await event.request.formData();
	const opened = await player.open(actor, event.params.slug);
	if (!opened) error(404);
	const { slug, version, way } = opened.view;
	const place = way.findIndex(({ key }) => key === fields.get('key'));
	const step = way[place];
	// Taken out since the page was opened: the front says where to go on.
	if (!step) redirect(303, `/p/${event.params.programme}/modul/${slug}`);
	return { actor, fields, step, shown: { slug, version }, number: place + 1 };
}

function doneStep({ key }: WayStep, shown: Shown, fields: FormData) {
	const shownAt = Number(fields.get('shown'));
	return { ...shown, key, seconds: Math.round((Date.now() - shownAt) / 1000), waited: 0 };
}

type Unsent = Omit<NonNullable<Handed['answers'][number]>, 'id' | 'waited'>;

async function take(
	actor: Actor,
	fields: FormData,
	{ answers: given, steps }: { answers: readonly Unsent[]; steps: Handed['steps'] },
): Promise<void> {
	// The page brings the answer's id along, so that a button pressed twice answers once.
	const id = String(fields.get('id'));
	await answers.hand(actor, {
		answers: given.map((answer) => ({ ...answer, id, waited: 0 })),
		steps,
	});
}
