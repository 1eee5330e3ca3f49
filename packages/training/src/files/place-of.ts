/**
 * The path of a problem in words, ready to stand before the message: `option 3, why: `, or
 * `section 2 (“11-a”), label: `.
 */
export function placeOf(path: readonly PropertyKey[], raw: unknown): string {
	const words: string[] = [];
	let here = raw;
	for (const step of path) {
		here = Reflect.get(Object(here) as object, step);
		if (typeof step === 'number') words.push(entryName(words.pop() ?? 'entry', step, here));
		else words.push(String(step));
	}
	return words.length > 0 ? `${words.join(', ')}: ` : '';
}

/** The third of the “options” is “option 3”, with its id where it has one. */
function entryName(list: string, index: number, entry: unknown): string {
	const place = `${list.replace(/s$/, '')} ${index + 1}`;
	const id: unknown = Reflect.get(Object(entry) as object, 'id');
	return typeof id === 'string' ? `${place} (“${id}”)` : place;
}
