/** A text as its parts with their weights, in which the squares of all weights add up to 1. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Weighs the parts of texts: 1 + ln(how often in the text), times the smoothed inverse document frequency
 * 1 + ln((1 + n) / (1 + n with it)), brought to length 1. As scikit-learn's TfidfVectorizer with
 * sublinear_tf=True and otherwise its defaults. A text without parts has no weights.
 */
export function weighParts(texts: readonly ReadonlyMap<string, number>[]): readonly Weights[] {
	const textsWith = new Map<string, number>();
	for (const text of texts) {
		for (const part of text.keys()) textsWith.set(part, (textsWith.get(part) ?? 0) + 1);
	}
	return texts.map((text) => {
		const weights = new Map<string, number>();
		let squares = 0;
		for (const [part, times] of text) {
			const rarity = 1 + Math.log((1 + texts.length) / (1 + Number(textsWith.get(part))));
			const weight = (1 + Math.log(times)) * rarity;
			squares += weight ** 2;
			weights.set(part, weight);
		}
		const length = Math.sqrt(squares);
		for (const [part, weight] of weights) weights.set(part, weight / length);
		return weights;
	});
}
