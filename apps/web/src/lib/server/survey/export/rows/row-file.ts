import { error } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { groupName } from '#lib/survey/labels.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import { findClosedWaves } from '../../results/closed-waves.ts';
import type { Covers } from '../../results/releases.ts';
import { readShownCube } from '../../results/cube/shown-cube.ts';
import { about } from '../about.ts';
import { findRareSets } from '../disclosure/rareness.ts';
import { codebook } from '../codebook.ts';
import type { ExportedFile } from '../file.ts';
import { fileName } from '../file-name.ts';
import { askedItems } from './asked-items.ts';
import type { RowFormat } from './choice.ts';
import { rowColumns } from './columns.ts';
import { drawOrder } from './read-rows.ts';
import { rowFormats } from './formats.ts';

/**
 * The file that an entry of the ledger is about, made from the answers anew, in another order each
 * time. 404 where a limit that was raised since forbids it.
 */
export async function rowFile(
	actor: Actor,
	{ covers, format, createdAt }: { covers: Covers; format: RowFormat; createdAt: Date },
): Promise<ExportedFile> {
	const { programme, waves } = await findClosedWaves(actor, 'evaluator');
	const covered = waves.filter(({ id }) => covers.waves.includes(id));
	const [group] = covers.groups;
	if (!group) error(404);
	const { background = [], reasons = false, texts = false } = covers;
	const wanted = { kind: 'rows', group, background, reasons } as const;
	const rare = await findRareSets(database, actor, covered, wanted);
	if (rare.length > 0) error(404);

	const newestFirst = covered.toReversed();
	const shown = await readShownCube(covered, { groups: [group] });
	const asked = askedItems(newestFirst, group, background);
	const columns = rowColumns(newestFirst, asked, {
		reasons,
		texts,
		locale: getLocale(),
		isHidden: (waveId, item) => shown.at({ waveId, group, item }).kind === 'hidden',
	});
	const order = await drawOrder(covers.waves, group);
	const what = m.exports_rows_what({ group: groupName[group]().toLowerCase() });
	const facts = {
		what,
		programme: programme.name,
		waves: covered,
		groups: [groupName[group]()],
		createdAt,
		minimumGroup: Math.min(...covered.map(({ minimum }) => minimum)),
	};
	const { ending, contentType, write } = rowFormats[format];
	return {
		name: `${fileName('svar', [group], covered)}.${ending}`,
		contentType,
		body: write({
			title: `${programme.name}: ${what}`,
			createdAt,
			place: { waves: covers.waves, group },
			columns,
			order,
			codebook: codebook(columns.map((column) => ({ ...column, group: groupName[group]() }))),
			about: about(facts, [
				[m.exports_about_rows(), order.length],
				[m.exports_about_order(), m.exports_about_order_text()],
				[m.exports_about_missing(), m.exports_about_missing_text()],
				[m.exports_about_handling(), m.exports_about_handling_text()],
			]),
		}),
	};
}
