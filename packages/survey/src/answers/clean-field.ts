/**
 * One submitted form field as it may be kept: line breaks as LF, control characters removed, half
 * characters replaced, trimmed. A field that was not sent is empty.
 *
 * NUL and half a surrogate pair must go: PostgreSQL refuses both in jsonb, and the answer would be
 * lost. LF alone makes the length agree with the browser's maxlength, which counts a break as one.
 */
export function cleanField(field: string | undefined): string {
	// A field name such as "constructor" would find a function on a plain object.
	if (typeof field !== 'string') return '';
	return field
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.toWellFormed()
		.trim();
}
