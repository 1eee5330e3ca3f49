import { type Cell, writeTable } from '#lib/csv/write-table.ts';

/**
 * Answers a table as a CSV file to be saved. It is never kept by a browser or on the way: whoever
 * signs in after on the same machine must not find it.
 * @param name the file's name without its ending; letters and digits, so that every system takes it
 */
export function csvDownload(
	name: string,
	header: readonly string[],
	rows: readonly (readonly Cell[])[],
): Response {
	return new Response(writeTable(header, rows), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.csv"`,
			'cache-control': 'no-store',
		},
	});
}
