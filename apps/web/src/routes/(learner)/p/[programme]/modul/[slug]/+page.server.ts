import { error } from '@sveltejs/kit';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as player from '#lib/server/training/player.ts';
import { firstEnding } from '#lib/training/player/first-ending.ts';
import { stepLine } from '#lib/training/player/step-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const shown = await player.find(requireLearner(locals), params.slug);
	if (!shown) error(404);
	const { view, publishedAt, approval } = shown;
	const { version, summary, audience, history, way } = view;
	const statements = Object.values(view.statements);
	return {
		...{ version, summary, audience, history, publishedAt, approval },
		/** What it rests on, which stands on a page of its own: a front that is all law weighs most. */
		law: { count: statements.length, ending: firstEnding(statements) },
		steps: way.map(stepLine),
		cases: way.flatMap((step) => (step.kind === 'case' ? step.story.title : [])),
	};
};
