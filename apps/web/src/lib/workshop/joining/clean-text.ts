/**
 * Characters that are not seen and change how their neighbours are shown: controls, marks that turn the
 * direction of writing, blanks without width, and fillers. The two that build emoji stay.
 */
const UNSEEN =
	/(?!\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}|[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u2800\uFFF9-\uFFFB]/gu;
/** More marks over one letter than any language has: they would run over the lines above and below. */
const HEAPED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * A name or a word about somebody as it may stand in a list of others': one line, composed letters, and
 * nothing that could disorder what stands beside it. Letters of all scripts and emoji stay.
 */
export function cleanText(typed: string): string {
	return typed
		.normalize('NFC')
		.replace(/[\s\p{Z}]+/gu, ' ')
		.replace(UNSEEN, '')
		.replace(HEAPED_MARKS, '$1')
		.replace(/ +/g, ' ')
		.trim();
}

const characters = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** How many characters a reader sees: an emoji of a family is one. */
export function lengthSeen(text: string): number {
	return [...characters.segment(text)].length;
}
