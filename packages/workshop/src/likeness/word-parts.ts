import { STOP_WORDS } from './stop-words.ts';

const LENGTH = 4;

/**
 * The parts of a text's words, with how often each is there: all four letters in a row, the word's edges
 * counted as a letter. Inflections and compounds share most of their parts ("anmodning", "anmodninger",
 * "anmodningsskema"), and so do words with a slip of the finger; whole words do not.
 *
 * @example
 * [...wordParts('At ringe')]; // => [['_rin', 1], ['ring', 1], ['inge', 1], ['nge_', 1]]
 */
export function wordParts(text: string): ReadonlyMap<string, number> {
	const words =
		text
			.normalize('NFC')
			.toLocaleLowerCase('da')
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	const counts = new Map<string, number>();
	for (const word of words) {
		if (STOP_WORDS.has(word)) continue;
		for (const part of partsOf(`_${word}_`)) counts.set(part, (counts.get(part) ?? 0) + 1);
	}
	return counts;
}

function partsOf(word: string): readonly string[] {
	const parts: string[] = [];
	for (let from = 0; from === 0 || from <= word.length - LENGTH; from += 1) {
		parts.push(word.slice(from, from + LENGTH));
	}
	return parts;
}
