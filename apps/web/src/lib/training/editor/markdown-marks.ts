/** A text, and what of it is chosen. */
export interface Selection {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Puts something in the place of what is chosen, on lines of its own with a blank line around it.
 * @param make is given the chosen words
 */
export function insertBlock(
	{ text, start, end }: Selection,
	make: (chosen: string) => string,
): Selection {
	const before = text.slice(0, start).trimEnd();
	const after = text.slice(end).trimStart();
	const block = make(text.slice(start, end).trim());
	const opening = before === '' ? '' : `${before}\n\n`;
	return caretAt(
		`${opening}${block}\n${after === '' ? '' : `\n${after}`}`,
		opening.length + block.length,
	);
}

/** Puts something in the place of what is chosen, inside its line. */
export function insertInline(
	{ text, start, end }: Selection,
	make: (chosen: string) => string,
): Selection {
	const inserted = make(text.slice(start, end));
	return caretAt(text.slice(0, start) + inserted + text.slice(end), start + inserted.length);
}

/** Nothing is chosen afterwards: the next thing that is put in comes after this one. */
function caretAt(text: string, place: number): Selection {
	return { text, start: place, end: place };
}
