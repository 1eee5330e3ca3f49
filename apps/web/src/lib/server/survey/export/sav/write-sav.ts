import { type SavFile, SavWriter } from './sav-writer.ts';
import type { SavRow } from './variable.ts';

/**
 * A whole SPSS data file in memory.
 * @example
 * writeSav({
 * 	title: 'Svar',
 * 	createdAt: new Date(0),
 * 	variables: [{ kind: 'number', name: 'svar', label: 'Svar', measure: 'ordinal' }],
 * 	rows: [[4], [undefined]],
 * });
 */
export function writeSav({
	rows,
	...file
}: Omit<SavFile, 'caseCount'> & { rows: readonly SavRow[] }): Uint8Array<ArrayBuffer> {
	const writer = new SavWriter({ ...file, caseCount: rows.length });
	for (const row of rows) writer.add(row);
	writer.end();
	return writer.take();
}
