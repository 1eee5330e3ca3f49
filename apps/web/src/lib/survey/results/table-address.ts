type Address = Pick<URL, 'pathname' | 'search'>;

/** Whether an address asks for the figures as a table too (`?tabel=1`). */
export function hasTable({ search }: Pick<Address, 'search'>): boolean {
	return new URLSearchParams(search).has('tabel');
}

/** The same address with the table, and led to it; or without, where it is there. */
export function tableAddress(address: Address): string {
	const search = new URLSearchParams(address.search);
	if (hasTable(address)) search.delete('tabel');
	else search.set('tabel', '1');
	const query = search.size > 0 ? `?${search}` : '';
	return address.pathname + query + (hasTable(address) ? '' : '#tabel');
}
