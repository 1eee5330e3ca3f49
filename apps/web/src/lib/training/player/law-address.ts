/** Where on a page a statement is cited, as an id. */
export function lawId(reference: string): string {
	return `lov:${reference}`;
}
