import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as player from '#lib/server/training/player.ts';
import type { LayoutServerLoad } from './$types';

/** The whole module at once: with script, going on needs no further request. */
export const load: LayoutServerLoad = async ({ locals, params }) => {
	const opened = await player.open(requireLearner(locals), params.slug);
	if (!opened) error(404);
	// What a form without script takes along: how long it was looked at, and its answer's id.
	return { opened, shownAt: Date.now(), answerId: randomUUID() };
};
