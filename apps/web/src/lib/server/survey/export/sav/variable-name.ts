/** Words of the command language; a variable of that name could not be referred to. */
const RESERVED = 'ALL AND BY EQ GE GT LE LT NE NOT OR TO WITH'.split(' ');

const PATTERN = /^[\p{L}@][\p{L}\p{N}_.@#$]*$/u;

const encoder = new TextEncoder();

/**
 * Refuses names that SPSS would: at most 64 bytes, a letter first, then letters, digits and `_.@#$`, no
 * full stop last, no word of the command language, and no name twice in whatever case.
 * @throws RangeError
 */
export function checkNames(names: readonly string[]): void {
	const seen = new Set<string>();
	for (const name of names) {
		const plain = name.toUpperCase();
		if (!PATTERN.test(name) || name.endsWith('.') || encoder.encode(name).length > 64)
			throw new RangeError(`“${name}” cannot be the name of a variable`);
		if (RESERVED.includes(plain))
			throw new RangeError(`“${name}” is a word of the command language`);
		if (seen.has(plain)) throw new RangeError(`two variables are called “${name}”`);
		seen.add(plain);
	}
}
