/** The dark modules of a QR code as one SVG path, a run of neighbours a stroke; one unit a module. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
	return modules
		.flatMap((row, y) =>
			runsOf(row).map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`),
		)
		.join('');
}

function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
	const runs: { start: number; length: number }[] = [];
	row.forEach((isDark, x) => {
		if (!isDark) return;
		const last = runs.at(-1);
		if (last && last.start + last.length === x) last.length += 1;
		else runs.push({ start: x, length: 1 });
	});
	return runs;
}
