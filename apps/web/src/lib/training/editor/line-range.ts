/** Where a line of a text, from 1, begins and ends; of a text with fewer lines, the last. */
export function lineRange(text: string, line: number): { start: number; end: number } {
	const lines = text.split('\n');
	const index = Math.min(line, lines.length) - 1;
	const start = lines.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
	return { start, end: start + (lines[index]?.length ?? 0) };
}
