const MIX_ONE = 2_654_435_761;
const MIX_TWO = 1_597_334_677;
const LARGEST_HALF = 2 ** 52;

/**
 * A number for a text, the same everywhere: cyrb53 (bryc, 2018, public domain), 52 bits of it. Not a secret
 * and not safe against those who look for collisions; among ten thousand texts two share a number once in
 * a hundred million times.
 *
 * It lies from 2^52 up to 2^53, where none of the numbers lie that Yjs draws for a browser (32 bits), and
 * is a whole number that JavaScript holds exactly.
 */
export function fingerprint(text: string): number {
	let one = 0xdeadbeef;
	let two = 0x41c6ce57;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		one = Math.imul(one ^ unit, MIX_ONE);
		two = Math.imul(two ^ unit, MIX_TWO);
	}
	const first = finish(one, two);
	const second = finish(two, one);
	return LARGEST_HALF + (second & 0xfffff) * 2 ** 32 + (first >>> 0);
}

function finish(half: number, other: number): number {
	return (
		Math.imul(half ^ (half >>> 16), 2_246_822_507) ^
		Math.imul(other ^ (other >>> 13), 3_266_489_909)
	);
}
