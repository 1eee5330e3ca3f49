/** The address of the law register in a programme. */
export function registerAddress(programme: string): string {
	return `/p/${programme}/lov`;
}

/** The address of a statement's page. */
export function statementAddress(programme: string, reference: string): string {
	return `${registerAddress(programme)}/${reference}`;
}

/** The reference that an address names. */
export function referenceIn(params: { act: string; section: string; statement: string }): string {
	return `${params.act}/${params.section}/${params.statement}`;
}
