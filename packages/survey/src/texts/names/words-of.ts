import { ANY_MARKER } from '../markers.ts';
import { foldName } from './fold-name.ts';
import { ABBREVIATIONS, isTitle, SHORT_TITLES } from './titles.ts';

/** One word of a text. */
export type TextWord = {
	readonly text: string;
	readonly folded: string;
	readonly start: number;
	readonly end: number;
	/** A marker that stands there already, with the genitive's s after it. */
	readonly isMarker: boolean;
	/** A capital and at least one small letter: not "BO", and not the "B" of "B. Hansen". */
	readonly isCapitalised: boolean;
	readonly isInitial: boolean;
	/** Begins a sentence or a line, so that its capital says nothing. */
	readonly opens: boolean;
	/** Only a space, or the full stop of an initial, stands between the word before and this one. */
	readonly followsClosely: boolean;
	/** The same, or the full stop of an abbreviation. */
	readonly followsTitle: boolean;
};

const wordOrMarker = new RegExp(
	String.raw`(?:${ANY_MARKER})(?:s(?!\p{L}))?|\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*`,
	'gu',
);

/** The words of a text in order. Hyphens and apostrophes within a word belong to it. */
export function wordsOf(text: string): TextWord[] {
	const words: TextWord[] = [];
	for (const { 0: found, index } of text.matchAll(wordOrMarker)) {
		const before = words.at(-1);
		const gap = text.slice(before?.end ?? 0, index);
		const folded = foldName(found);
		words.push({
			text: found,
			folded,
			start: index,
			end: index + found.length,
			isMarker: found.startsWith('['),
			isCapitalised: /^\p{Lu}.*\p{Ll}/u.test(found),
			isInitial: /^\p{Lu}(?:-\p{Lu})?$/u.test(found),
			opens: before === undefined || endsSentence(before, gap),
			followsClosely: isSpace(gap) || (before?.isInitial === true && isStop(gap)),
			followsTitle: isSpace(gap) || (before !== undefined && isShort(before) && isStop(gap)),
		});
	}
	return words;
}

/**
 * Whether a sentence, a line or a quotation begins after the gap. The full stop of "f.eks." or "J." ends
 * none, and after "Min læge:" comes a name.
 */
function endsSentence(before: TextWord, gap: string): boolean {
	if (/[!?…\r\n•"“”„»«]/.test(gap)) return true;
	if (gap.includes(':')) return !isTitle(before.folded);
	return gap.includes('.') && !(isShort(before) && isStop(gap));
}

function isShort(word: TextWord): boolean {
	const { folded } = word;
	return folded.length === 1 || ABBREVIATIONS.has(folded) || SHORT_TITLES.has(folded);
}

const isSpace = (gap: string) => /^[ \u00a0]+$/.test(gap);
const isStop = (gap: string) => /^\.[ \u00a0]?$/.test(gap);
