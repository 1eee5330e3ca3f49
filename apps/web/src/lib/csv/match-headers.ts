/** The columns that a table is asked for, each with the headers it is known by. */
export type Columns<Column extends string> = Record<
	Column,
	{ readonly headers: readonly string[]; readonly required?: boolean }
>;

/** Where each recognised column stands, and what is wrong with the headers. */
export interface HeaderMatch<Column extends string> {
	readonly positions: ReadonlyMap<Column, number>;
	readonly problems: readonly { column: Column; code: 'missing-column' | 'double-column' }[];
}

/** Finds the columns by the names on a table's first line. */
export function matchHeaders<Column extends string>(
	headers: readonly string[],
	columns: Columns<Column>,
): HeaderMatch<Column> {
	const positions = new Map<Column, number>();
	const problems: { column: Column; code: 'missing-column' | 'double-column' }[] = [];
	const plainHeaders = headers.map(plain);
	for (const column of Object.keys(columns) as Column[]) {
		const known = columns[column].headers.map(plain);
		const found = plainHeaders.flatMap((header, index) => (known.includes(header) ? [index] : []));
		if (found[0] !== undefined) positions.set(column, found[0]);
		if (found.length > 1) problems.push({ column, code: 'double-column' });
		if (found.length === 0 && columns[column].required)
			problems.push({ column, code: 'missing-column' });
	}
	return { positions, problems };
}

/** "E-mail", "e mail" and "EMAIL" are the same header. */
function plain(header: string): string {
	return header
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s\-_*:.]/g, '');
}
