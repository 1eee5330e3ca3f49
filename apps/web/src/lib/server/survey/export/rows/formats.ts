import type { RespondentGroup } from '@raadgiver/survey';
import { type Cell, writeTable, writeTableRows, writeTableStart } from '#lib/csv/write-table.ts';
import { m } from '#paraglide/messages.js';
import { writeArchive } from '../archive.ts';
import { MISSING_RANGE } from '../missing-codes.ts';
import { SavWriter } from '../sav/sav-writer.ts';
import type { SavVariable } from '../sav/variable.ts';
import { type SheetTable, writeWorkbook } from '../workbook.ts';
import type { RowFormat } from './choice.ts';
import type { RowColumn } from './columns.ts';
import { readRows, widestTexts } from './read-rows.ts';

/** Everything that a file of rows is written from. */
export interface RowContent {
	readonly title: string;
	readonly createdAt: Date;
	readonly place: { readonly waves: readonly string[]; readonly group: RespondentGroup };
	readonly columns: readonly RowColumn[];
	/** Ids of the responses, in the order of the rows. */
	readonly order: readonly string[];
	readonly codebook: SheetTable;
	readonly about: SheetTable;
}

type Pieces = AsyncGenerator<Uint8Array<ArrayBuffer>>;

/** How a file of rows is written in each format, piece by piece. */
export const rowFormats: Readonly<
	Record<RowFormat, { ending: string; contentType: string; write: (content: RowContent) => Pieces }>
> = {
	sav: { ending: 'sav', contentType: 'application/x-spss-sav', write: writeSpss },
	csv: { ending: 'zip', contentType: 'application/zip', write: writeTables },
	xlsx: {
		ending: 'xlsx',
		contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		write: writeSheets,
	},
};

/** Bytes that are worth sending on. */
const PIECE_BYTES = 65_536;

async function* writeSpss({ title, createdAt, place, columns, order }: RowContent): Pieces {
	const items = columns.flatMap(({ wordsOf }) => wordsOf ?? []);
	const widths = await widestTexts(place.waves, place.group, items);
	const writer = new SavWriter({
		title,
		createdAt,
		caseCount: order.length,
		variables: columns.map((column) => variable(column, widths)),
	});
	for await (const row of readRows(order)) {
		writer.add(columns.map(({ read }) => read(row)));
		if (writer.length >= PIECE_BYTES) yield writer.take();
	}
	writer.end();
	yield writer.take();
}

function variable(
	{ name, label, measure, values, missing, wordsOf }: RowColumn,
	widths: ReadonlyMap<string, number>,
): SavVariable {
	if (wordsOf !== undefined) return { kind: 'text', name, label, width: widths.get(wordsOf) ?? 1 };
	return {
		kind: 'number',
		name,
		label,
		measure: measure ?? 'nominal',
		valueLabels: [...values, ...missing],
		...(missing.length > 0 && { missing: MISSING_RANGE }),
	};
}

/** Three tables in an archive: rows, codebook, and what the file is. */
async function* writeTables({ columns, order, codebook, about }: RowContent): Pieces {
	async function* rows() {
		yield writeTableStart(columns.map(({ name }) => name));
		for await (const row of readRows(order))
			yield writeTableRows([columns.map(({ read }) => read(row))]);
	}
	yield* writeArchive([
		{ name: 'svar.csv', text: rows() },
		{ name: 'kodebog.csv', text: [asCsv(codebook)] },
		{ name: 'om-filen.csv', text: [asCsv(about)] },
	]);
}

function asCsv({ columns, rows }: SheetTable): string {
	return writeTable(
		columns.map(({ header }) => header),
		rows,
	);
}

async function* writeSheets({ columns, order, codebook, about }: RowContent): Pieces {
	const rows: Cell[][] = [];
	for await (const row of readRows(order)) rows.push(columns.map(({ read }) => read(row)));
	const answers: SheetTable = {
		name: m.exports_sheet_answers(),
		columns: columns.map(({ name, wordsOf }) => ({ header: name, width: wordsOf ? 60 : 16 })),
		rows,
	};
	yield new Uint8Array(await writeWorkbook([answers, codebook, about]));
}
