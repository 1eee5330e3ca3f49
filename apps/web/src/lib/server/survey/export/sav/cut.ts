const encoder = new TextEncoder();

/** The text, or as many of its characters as take no more than so many bytes of UTF-8. */
export function cut(text: string, width: number): string {
	if (encoder.encode(text).length <= width) return text;
	const room = new Uint8Array(width);
	const { read } = encoder.encodeInto(text, room);
	return text.slice(0, read);
}
