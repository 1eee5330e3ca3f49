/** What one page costs. */
export interface Row {
	readonly name: string;
	/** Milliseconds from the request to the last byte, over loopback. */
	readonly p50: number;
	readonly p95: number;
	/** All that a browser fetches that was never here before, compressed, headers included. */
	readonly kilobytes: number;
	readonly scriptKilobytes: number;
	readonly requests: number;
}

/** Prints the measurements as a table. */
export function print(rows: readonly Row[]): void {
	console.table(
		Object.fromEntries(
			rows.map((row) => [
				row.name,
				{
					'p50 ms': rounded(row.p50),
					'p95 ms': rounded(row.p95),
					'kB in all': rounded(row.kilobytes),
					'kB script': rounded(row.scriptKilobytes),
					requests: row.requests,
				},
			]),
		),
	);
}

/** Prints a figure beside its bound, and says whether it holds. */
export function bound(what: string, measured: number, most: number): boolean {
	const holds = measured <= most;
	console.log(`${holds ? 'holds' : 'FAILS'}  ${what}: ${rounded(measured)}, at most ${most}`);
	return holds;
}

function rounded(figure: number): number {
	return Math.round(figure * 10) / 10;
}
