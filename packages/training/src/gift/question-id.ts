const danish: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** Letters of a name that an id keeps at most. */
const longest = 40;

/** An id from a name, one that is not taken yet: “Lægens svar” becomes `laegens-svar`. */
export function questionId(name: string, taken: ReadonlySet<string>): string {
	const base =
		name
			.toLowerCase()
			.replace(/[æøå]/g, (letter) => String(danish[letter]))
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.replace(/[^a-z0-9]+/g, '-')
			.slice(0, longest)
			.replace(/^-+|-+$/g, '') || 'question';
	let id = base;
	for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
	return id;
}
