/**
 * In which order what a question offers is shown: the places in the file, from 0. Files often have
 * what is right first, so they are mixed; the same seed always gives the same order, or what a
 * learner has answered would stand elsewhere when it is shown again.
 *
 * Sorted by a hash of place and seed: FNV-1a, ended as MurmurHash3 ends, because neighbouring places
 * differ in one letter only.
 * @param seed the question's id, and whatever else is to change the order
 * @throws RangeError for a count that is no whole number from 0
 */
export function shownOrder(seed: string, count: number): readonly number[] {
	if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no count`);
	const keyed = Array.from({ length: count }, (_, place) => ({
		place,
		key: hash(`${place}/${seed}`),
	}));
	return keyed.toSorted((a, b) => a.key - b.key).map(({ place }) => place);
}

/** The same for what is to be put in order: it never stands in order already. */
export function mixedOrder(seed: string, count: number): readonly number[] {
	const order = shownOrder(seed, count);
	return order.every((place, index) => place === index) ? order.toReversed() : order;
}

function hash(text: string): number {
	const sum = [...text].reduce(
		(begun, letter) => Math.imul(begun ^ letter.charCodeAt(0), 0x01000193),
		0x811c9dc5,
	);
	const once = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
	const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
	return (twice ^ (twice >>> 16)) >>> 0;
}
