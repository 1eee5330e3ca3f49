import { error } from '@sveltejs/kit';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as releases from '../results/releases.ts';
import type { ExportedFile } from './file.ts';
import { FIGURE_FORMATS } from './figures/choice.ts';
import { figureFile } from './figures/figure-file.ts';
import { ROW_FORMATS } from './rows/choice.ts';
import { rowFile } from './rows/row-file.ts';

/**
 * The file that the actor's own entry in the ledger is about; 404 for a refusal, and for what was made
 * elsewhere: a report, the figures of one chart.
 */
export async function releaseFile(actor: Actor, id: string): Promise<ExportedFile> {
	const { kind, format, covers, createdAt } = await releases.find(actor, id);
	const figures = FIGURE_FORMATS.find((known) => known === format);
	if (kind === 'figures' && figures && covers.again)
		return figureFile(actor, { covers, createdAt, format: figures });
	const rows = ROW_FORMATS.find((known) => known === format);
	if (kind === 'rows' && rows) return rowFile(actor, { covers, createdAt, format: rows });
	error(404);
}
