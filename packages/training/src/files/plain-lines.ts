/**
 * A text as most editors write it: some end lines as Windows does, and some put a mark first, which
 * moves the first line out of its column.
 */
export function plainLines(text: string): string {
	return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
