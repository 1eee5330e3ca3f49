/**
 * The text of a file in UTF-8, in UTF-16 with its mark (Excel's "Unicode text"), or otherwise in
 * Windows-1252, which Excel writes as CSV in Denmark. Text in Windows-1252 with an æ, ø or å is never
 * valid UTF-8, so trying UTF-8 first is safe. The byte order mark is dropped.
 */
export function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
