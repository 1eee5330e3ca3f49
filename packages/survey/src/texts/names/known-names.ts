import { FIRST_NAMES } from './first-names.ts';
import { foldName } from './fold-name.ts';
import { NEVER_NAMES } from './never-names.ts';
import { SURNAMES } from './surnames.ts';
import { isTitle } from './titles.ts';
import { WORD_NAMES } from './word-names.ts';

/** What a word is as a name; `word` is one that is an ordinary word too. */
export type NameKind = 'first' | 'surname' | 'word';

export type KnownNames = {
	/** What one folded word is; undefined where it is no known name. */
	kindOf(word: string): NameKind | undefined;
	/** How many of these folded words, from the first, are together somebody's whole name; 0 if none. */
	wholeName(words: readonly string[]): number;
};

/** Shorter parts ("de", "el", "Bo") are too often something else. */
const SHORTEST_PART = 3;

const common = new Map<string, NameKind>([
	...SURNAMES.map((name) => [foldName(name), 'surname'] as const),
	...FIRST_NAMES.map((name) => [foldName(name), 'first'] as const),
	...WORD_NAMES.map((name) => [foldName(name), 'word'] as const),
]);

/**
 * The common names, and those of the people given. Their whole names are known, and of the parts
 * those of three letters or more that are no title, place or office ("Læge Hansen", "Demo").
 */
export function knownNames(people: readonly string[]): KnownNames {
	const given = people.map((name) => foldName(name).match(/[\p{L}\p{M}]+/gu) ?? []);
	const parts = new Map<string, NameKind>(
		given.flatMap((words) =>
			words
				.filter(isOwnPart)
				.map((word) => [word, word === words.at(-1) ? 'surname' : 'first'] as const),
		),
	);
	const wholes = new Set(given.filter((words) => words.length > 1).map((words) => words.join(' ')));
	return {
		kindOf: (word) => common.get(word) ?? parts.get(word),
		wholeName(words) {
			const lengths = words.map((_, index) => words.length - index);
			return lengths.find((length) => wholes.has(words.slice(0, length).join(' '))) ?? 0;
		},
	};
}

function isOwnPart(part: string): boolean {
	return part.length >= SHORTEST_PART && !isTitle(part) && !NEVER_NAMES.has(part);
}
