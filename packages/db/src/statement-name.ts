/** The most statements that a connection keeps prepared. */
const LIMIT = 500;

const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement prepared, so that PostgreSQL parses and plans it
 * once. Lists of ever new lengths make ever new statements: beyond the limit they have no name and are
 * parsed each time, or the connections' memory would grow for as long as the app runs.
 */
export function statementName({ sql }: { readonly sql: string }): string {
	const known = names.get(sql);
	if (known !== undefined) return known;
	if (names.size >= LIMIT) return '';
	const name = `statement_${names.size + 1}`;
	names.set(sql, name);
	return name;
}
