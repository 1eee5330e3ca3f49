import { expect, test } from 'vitest';
import { hasTable, tableAddress } from './table-address.ts';

const page = new URL('https://example.dk/p/valby/resultater?vis=andel');

test('the table is added to what an address shows, and taken away again', () => {
	const withTable = new URL(tableAddress(page), page);
	expect(withTable.href).toBe('https://example.dk/p/valby/resultater?vis=andel&tabel=1#tabel');
	expect([hasTable(page), hasTable(withTable)]).toEqual([false, true]);
	expect(tableAddress(withTable)).toBe('/p/valby/resultater?vis=andel');
	expect(tableAddress(new URL('/a?tabel=1', page))).toBe('/a');
});
