import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as figures from '#lib/server/training/figures/figures.ts';
import { groupCells, groupHeader } from '#lib/training/figures/figure-cells.ts';
import { professionName } from '#lib/training/figures/figure-words.ts';
import { m } from '#paraglide/messages.js';
import type { RequestHandler } from './$types';

/** The module's professions, a row each. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { professions } = await figures.find(requireActor(locals), params.slug);
	const rows = professions.map((row) => [professionName[row.profession](), ...groupCells(row)]);
	return csvDownload(`${params.slug}-fag`, [m.figures_profession(), ...groupHeader()], rows);
};
