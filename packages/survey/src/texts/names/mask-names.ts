import { MARKERS } from '../markers.ts';
import type { KnownNames } from './known-names.ts';
import { namesAmong } from './names-among.ts';
import { wordsOf } from './words-of.ts';

/** Puts one marker in the place of each name, however many words it has; "Annes" becomes "[navn]s". */
export function maskNames(text: string, known: KnownNames): string {
	const words = wordsOf(text);
	const names = namesAmong(words, known);
	let masked = '';
	let written = 0;
	for (const [index, word] of words.entries()) {
		const ending = names[index];
		if (ending === undefined) continue;
		// A name of several words is closed at its last.
		const goesOn =
			ending === '' && names[index + 1] !== undefined && words[index + 1]?.followsClosely;
		const begins = !(names[index - 1] === '' && word.followsClosely);
		if (begins) masked += text.slice(written, word.start) + MARKERS.name;
		if (!goesOn) masked += ending;
		written = word.end;
	}
	return masked + text.slice(written);
}
