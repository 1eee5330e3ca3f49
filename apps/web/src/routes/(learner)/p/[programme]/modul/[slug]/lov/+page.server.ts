import { error } from '@sveltejs/kit';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as player from '#lib/server/training/player.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const shown = await player.find(requireLearner(locals), params.slug);
	if (!shown) error(404);
	const { version, statements } = shown.view;
	return { version, statements: Object.values(statements) };
};
