import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { moduleOutline } from '@raadgiver/training';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as player from '#lib/server/training/player.ts';
import type { LayoutServerLoad } from './$types';

/** What all steps of a module share. Each brings what it shows itself, which a phone loads ahead. */
export const load: LayoutServerLoad = async ({ locals, params }) => {
	const opened = await player.open(requireLearner(locals), params.slug);
	if (!opened) error(404);
	const { view, done, given } = opened;
	return {
		opened: { module: moduleOutline(view), done, given },
		// What a form without script takes along: how long it was looked at, and its answer's id.
		shownAt: Date.now(),
		answerId: randomUUID(),
	};
};
