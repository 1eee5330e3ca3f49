import type { Actor } from '#lib/server/identity/actor.ts';
import { writeTable } from '#lib/csv/write-table.ts';
import { groupName } from '#lib/survey/labels.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import { findClosedWaves } from '../../results/closed-waves.ts';
import type { Covers } from '../../results/releases.ts';
import { about } from '../about.ts';
import { codebook } from '../codebook.ts';
import type { ExportedFile } from '../file.ts';
import { fileName } from '../file-name.ts';
import { type SheetTable, writeWorkbook } from '../workbook.ts';
import type { FigureFormat } from './choice.ts';
import { figureCodebook } from './figure-codebook.ts';
import { readFigureRows } from './figure-rows.ts';
import { figureTable } from './figure-table.ts';

/** The file that an entry of the ledger is about, with the figures as they may be shown today. */
export async function figureFile(
	actor: Actor,
	{ covers, format, createdAt }: { covers: Covers; format: FigureFormat; createdAt: Date },
): Promise<ExportedFile> {
	const { programme, waves } = await findClosedWaves(
		actor,
		'coordinator',
		'management',
		'evaluator',
	);
	const covered = waves.filter(({ id }) => covers.waves.includes(id));
	const { groups, questions = [] } = covers;
	const rows = await readFigureRows(covered, covers);
	const locale = getLocale();
	const table = figureTable(rows, covered, locale);
	const name = fileName('tal', groups, covered);
	if (format === 'csv') return csvFile(name, table);

	const facts = {
		what: m.exports_figures_what(),
		programme: programme.name,
		waves: covered,
		groups: groups.map((group) => groupName[group]()),
		createdAt,
		minimumGroup: Math.min(...covered.map(({ minimum }) => minimum)),
	};
	const notes = [
		[m.exports_about_withheld(), m.exports_about_withheld_text()],
		[m.exports_about_share(), m.exports_about_share_text()],
		[m.exports_about_incomparable(), m.exports_about_incomparable_text()],
	] as const;
	return {
		name: `${name}.xlsx`,
		contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		body: inOnePiece(async () =>
			writeWorkbook([
				table,
				codebook(figureCodebook(covered, { groups, questions }, locale)),
				about(facts, notes),
			]),
		),
	};
}

function csvFile(name: string, { columns, rows }: SheetTable): ExportedFile {
	const headers = columns.map(({ header }) => header);
	return {
		name: `${name}.csv`,
		contentType: 'text/csv; charset=utf-8',
		body: inOnePiece(() => new TextEncoder().encode(writeTable(headers, rows))),
	};
}

async function* inOnePiece(
	make: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	yield new Uint8Array(await make());
}
