/**
 * The readability index LIX: words a sentence, plus the percentage of words that are longer than six
 * letters. Below 25 reads like a children's book, 45 like a newspaper, above 55 like a statute. No
 * words give undefined.
 *
 * Reference: C. H. Björnsson, Läsbarhet, Stockholm: Liber, 1968. A sentence ends, as there, at a full
 * stop, a colon, an exclamation mark or a question mark, and at the end of a line, so that headings
 * and cells count as sentences. A mark ends nothing where the text goes on with a small letter or a
 * digit: “den 1. januar”, “kl. 12.15”, “nr. 97”.
 *
 * @example
 * lix('Læs loven. Kommunen bestemmer.'); // => 52
 */
export function lix(text: string): number | undefined {
	const words = text.match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu) ?? [];
	if (words.length === 0) return undefined;
	const longWords = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 6);
	return words.length / sentenceCount(text) + (100 * longWords.length) / words.length;
}

function sentenceCount(text: string): number {
	const sentences = text.split(/\n|(?<=[.:!?…][«»”")]*)\s+(?=[«»“"(–-]*\s*\p{Lu})/u);
	return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).length;
}
