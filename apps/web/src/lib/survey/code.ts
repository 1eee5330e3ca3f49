/** Crockford's base 32: no I, L, O or U, so that a code on paper can be read aloud and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A survey's code: 60 bits. */
const LENGTH = 12;

/** So many characters of 5 bits, from as many bytes that are evenly spread. */
export function codeFromBytes(bytes: Uint8Array, length = LENGTH): string {
	return Array.from(bytes.subarray(0, length), (byte) => ALPHABET[byte % 32]).join('');
}

/** As it stands on the card: K7QF-9M2X-4TPA. */
export function formatCode(code: string): string {
	return code.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * What was typed, as a code: small letters, spaces and hyphens do not matter, and the letters that
 * look like figures are taken as those. Nothing where it cannot be a code.
 */
export function readCode(typed: string, length = LENGTH): string | undefined {
	const code = typed
		.toUpperCase()
		.replace(/[\s\-–.]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
	const isCode = code.length === length && [...code].every((letter) => ALPHABET.includes(letter));
	return isCode ? code : undefined;
}
