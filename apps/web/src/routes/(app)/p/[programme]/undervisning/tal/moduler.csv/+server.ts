import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as figures from '#lib/server/training/figures/figures.ts';
import { groupCells, groupHeader } from '#lib/training/figures/figure-cells.ts';
import { m } from '#paraglide/messages.js';
import type { RequestHandler } from './$types';

/** All modules, a row each. */
export const GET: RequestHandler = async ({ locals }) => {
	const modules = await figures.list(requireActor(locals));
	const rows = modules.map((module) => [
		...[module.slug, module.title, module.version],
		...groupCells(module),
	]);
	const header = [m.figures_slug(), m.figures_module(), m.certificates_version(), ...groupHeader()];
	return csvDownload('moduler', header, rows);
};
