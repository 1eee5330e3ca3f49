/**
 * The path of a problem in words, ready to stand before the message: `question 3 (“access”), text: `.
 * The last step is left out where it is a language, which the message names itself.
 */
export function placeOf(path: readonly PropertyKey[], raw: unknown): string {
	const named = path.at(-1) === 'da' || path.at(-1) === 'en' ? path.slice(0, -1) : path;
	const words: string[] = [];
	let here = raw;
	for (const step of named) {
		here = valueAt(here, step);
		if (typeof step === 'number') words.push(entryName(words.pop(), step, valueAt(here, 'id')));
		else words.push(String(step));
	}
	return words.length > 0 ? `${words.join(', ')}: ` : '';
}

function valueAt(holder: unknown, key: PropertyKey): unknown {
	return Reflect.get(Object(holder) as object, key);
}

/** The third of the “questions” is “question 3”, with its id where it has one. */
function entryName(list: unknown, index: number, id: unknown): string {
	const place = `${String(list).replace(/s$/, '')} ${index + 1}`;
	return typeof id === 'string' ? `${place} (“${id}”)` : place;
}
