import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as figures from '#lib/server/training/figures/figures.ts';
import { stepKind } from '#lib/training/figures/figure-words.ts';
import { m } from '#paraglide/messages.js';
import type { RequestHandler } from './$types';

/** The steps of the module in their order: how many have done them, and how many stopped there. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { funnel } = await figures.find(requireActor(locals), params.slug);
	const rows = funnel.map((step) => [stepKind(step), step.label, step.done, step.stopped]);
	const header = [
		m.figures_place(),
		m.figures_step(),
		m.figures_step_done(),
		m.figures_step_stopped(),
	];
	return csvDownload(`${params.slug}-trin`, header, rows);
};
