import type { Side } from './through-changes.ts';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * A caret at the beginning of a word belongs to that word, any other to what stands before it. So it
 * stays in its word, whatever the others write beside it.
 */
export function caretSide(text: string, caret: number): Side {
	const startsWord = LETTER.test(text.charAt(caret)) && !LETTER.test(text.charAt(caret - 1));
	return startsWord ? 'right' : 'left';
}
