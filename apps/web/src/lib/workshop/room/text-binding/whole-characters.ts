import type { Splice } from './splice.ts';

// What a reader takes for one character is the same in all languages that are written here.
const characters = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** Where the character begins that the unit at `index` is a part of. */
export function characterStart(text: string, index: number): number {
	return characters.segment(text).containing(index)?.index ?? index;
}

/** The first place at or after `index` that stands between two characters. */
function characterEnd(text: string, index: number): number {
	const character = characters.segment(text).containing(index);
	if (!character || character.index === index) return index;
	return character.index + character.segment.length;
}

/**
 * Widens a change until it begins and ends between whole characters, in the text before it and in the
 * text after it. Otherwise half of an emoji, or a letter without its accent, would be sent on its own,
 * and what somebody else writes at the same moment could come to stand between the halves.
 */
export function wholeCharacters(before: string, after: string, narrow: Splice): Splice {
	let from = narrow.at;
	/** Units after the change, the same in both texts. */
	let rest = before.length - narrow.at - narrow.remove;
	for (;;) {
		const start = Math.min(characterStart(before, from), characterStart(after, from));
		const beyond = Math.max(
			characterEnd(before, before.length - rest) - (before.length - rest),
			characterEnd(after, after.length - rest) - (after.length - rest),
		);
		if (start === from && beyond === 0) break;
		from = start;
		rest -= beyond;
	}
	return {
		at: from,
		remove: before.length - rest - from,
		insert: after.slice(from, after.length - rest),
	};
}

/** As much of the text as has room in `limit` units, without a half character at its end. */
export function cutTo(text: string, limit: number): string {
	if (text.length <= limit) return text;
	return limit <= 0 ? '' : text.slice(0, characterStart(text, limit));
}
