import type { Example, TextField } from '../example/example.ts';
import type { Sample } from './parse-samples.ts';

/**
 * What an invented group does next. `place` is the example's place in the group's script, from 0.
 * `done`: all is written, and the group can hand in.
 */
export type Move =
	| { readonly kind: 'begin'; readonly place: number }
	| {
			readonly kind: 'write';
			readonly place: number;
			readonly field: TextField;
			/** What is added at the end of the field. */
			readonly words: string;
	  }
	| { readonly kind: 'decide'; readonly place: number }
	| { readonly kind: 'done' };

/** In the order in which people write: the minority speaks when all else is said. */
const FIELDS = ['title', 'what', 'needs', 'dissent'] as const;

/**
 * What an invented group does next, from what stands already: so that it goes on where it was, whoever
 * asks. A field that somebody else has written in is left to them.
 *
 * @param script what the group will write; `written` has what stands of it under the same place
 * @param most how many words are added at once
 */
export function nextMove(
	script: readonly Sample[],
	written: readonly (Example | undefined)[],
	most: number,
): Move {
	for (const [place, sample] of script.entries()) {
		const example = written[place];
		if (!example) return { kind: 'begin', place };
		if (example.removed) continue;
		for (const field of FIELDS) {
			const words = nextWords(example[field], sample[field], most);
			if (words !== '') return { kind: 'write', place, field, words };
		}
		if (!example.decidedBy) return { kind: 'decide', place };
	}
	return { kind: 'done' };
}

/** The next words of a text, each with the space after it. Nothing where it stands, or has become another. */
function nextWords(current: string, whole: string, most: number): string {
	if (!whole.startsWith(current)) return '';
	const rest = whole.slice(current.length);
	return rest
		.split(/(?<=\s)/)
		.slice(0, most)
		.join('');
}
