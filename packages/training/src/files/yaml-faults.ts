import { isScalar, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import { say } from './sentences.ts';
import type { Said } from './sentences.ts';

/** Why a text cannot be taken as data, and where, in characters. */
export type Fault = Said & { readonly offset: number };

/** Ten times what the longest file that ships has. */
const MOST_CHARACTERS = 100_000;
const MOST_BRACKETS = 1_000;

/**
 * Why a text is not even looked at: brackets inside brackets take a time that grows with the square of
 * their number, and everybody else waits for it.
 */
export function beyondBounds(text: string): Fault | undefined {
	if (text.length > MOST_CHARACTERS) {
		return { offset: MOST_CHARACTERS, ...say('too-long', { most: String(MOST_CHARACTERS) }) };
	}
	const bracket = [...text.matchAll(/[[{]/g)][MOST_BRACKETS];
	return bracket && { offset: bracket.index, ...say('too-many-brackets') };
}

/**
 * Why a text that was read cannot be taken as data: the first fault, of which the others often follow.
 * Aliases are refused: a few lines of them can fill the memory.
 */
export function faultOf(document: Document.Parsed): Fault | undefined {
	const faults: Fault[] = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
		offset: pos[0],
		...say('not-yaml', { reason: message }),
	}));
	visit(document, {
		Alias(_key, { source, range }) {
			faults.push({ offset: Number(range?.[0]), ...say('alias', { name: source }) });
		},
		Map(_key, map) {
			faults.push(...repeatedKeys(map));
		},
	});
	return faults.toSorted((one, other) => one.offset - other.offset)[0];
}

/** The library compares each key with each other one, which takes half a minute where there are many. */
function repeatedKeys({ items }: YAMLMap): readonly Fault[] {
	const known = new Set<unknown>();
	return items.flatMap(({ key }) => {
		if (!isScalar(key)) return [];
		if (!known.has(key.value)) {
			known.add(key.value);
			return [];
		}
		return [{ offset: Number(key.range?.[0]), ...say('used-above', { id: String(key.value) }) }];
	});
}
