const danish: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** Words that make an id readable, without making an address of half a line. */
const WORDS = 6;

/**
 * An id made of the first words of a text: small letters a–z, digits and hyphens, another than those
 * that are taken.
 *
 * @example
 * idFrom('§ 11 a, stk. 2', ['11-a-stk-2']); // => '11-a-stk-2-2'
 */
export function idFrom(text: string, taken: readonly string[]): string {
	const words = text
		.toLowerCase()
		.replace(/[æøå]/g, (letter) => `${danish[letter]}`)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.match(/[a-z0-9]+/g);
	const plain = words?.slice(0, WORDS).join('-') ?? 'del';
	if (!taken.includes(plain)) return plain;
	let number = 2;
	while (taken.includes(`${plain}-${number}`)) number += 1;
	return `${plain}-${number}`;
}
