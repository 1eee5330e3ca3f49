/** Each control character and a letter that stands for it, after a NUL, while structure is read. */
const hidden = { '~': 'a', '=': 'b', '#': 'c', '{': 'd', '}': 'e', ':': 'f', '\\': 'g', n: 'h' };
const shown = new Map(Object.entries(hidden).map(([control, letter]) => [letter, control]));

/**
 * A text as it stands in a GIFT file: control characters escaped, on one line. Windows’ ends of lines
 * become plain ones.
 */
export function escapeGift(text: string): string {
	return text
		.replace(/[~=#{}:\\]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')
		.replaceAll('\0', '');
}

/** Puts what is escaped out of sight, so that every control character left is structure. */
export function hideEscapes(text: string): string {
	return text
		.replaceAll('\0', '')
		.replace(
			/\\([~=#{}:\\n])/g,
			(_, control: string) => `\0${hidden[control as keyof typeof hidden]}`,
		);
}

/** The text that was meant, without its escapes and the blanks around it. */
export function revealEscapes(text: string): string {
	return text
		.replace(/\0([a-h])/g, (_, letter: string) => {
			const control = shown.get(letter);
			return control === 'n' ? '\n' : String(control);
		})
		.trim();
}
