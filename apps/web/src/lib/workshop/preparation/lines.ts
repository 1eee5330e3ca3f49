/** What stands in a field with one thing a line: without empty lines, each thing once. */
export function linesOf(text: string): string[] {
	const lines = text.split(/\r?\n/).map((line) => line.trim());
	return [...new Set(lines.filter((line) => line !== ''))];
}
