/**
 * What no text here holds: control characters; marks that turn the direction of writing, with which a
 * text reads differently from what it says; the box that stands for a pasted picture; and halves of
 * characters, which Yjs cannot keep.
 */
const FORBIDDEN = /(?!\n)\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069\uFEFF\uFFFC]|\p{Cs}/gu;

const LINE_ENDS = /\r\n|[\r\v\f\u2028\u2029]/g;

/**
 * Anything that was typed or pasted as plain text: line ends as `\n`, a tab (Word's tables have them) as
 * a space. A text area hands on no formatting, so that HTML and script arrive as the text they are.
 */
export function plainText(raw: string, { lines }: { lines: boolean }): string {
	const text = raw.replace(LINE_ENDS, '\n').replaceAll('\t', ' ').replace(FORBIDDEN, '');
	return lines ? text : text.replaceAll('\n', ' ');
}
