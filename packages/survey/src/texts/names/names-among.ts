import type { KnownNames, NameKind } from './known-names.ts';
import { NEVER_NAMES } from './never-names.ts';
import { isTitle } from './titles.ts';
import type { TextWord } from './words-of.ts';

/** For each word: nothing, or that it belongs to a name, with the ending of a genitive after it. */
type Names = (string | undefined)[];

/** Between a first name and a surname: "Omar el Hadi". */
const PARTICLES: ReadonlySet<string> = new Set('af al bin da de den der el van von'.split(' '));

/** In words; a longer one is found by its parts. */
const LONGEST_NAME = 6;

/**
 * Which words are names. One that is nothing but a name is one wherever it stands ("jens"); one that
 * is an ordinary word too only where its capital cannot come from the beginning of a sentence. What
 * follows a title is a name, and so are capitalised words beside one: "læge Xenia Holmboe".
 */
export function namesAmong(words: readonly TextWord[], known: KnownNames): Names {
	const names: Names = words.map((_, index) => nameByItself(words, index, known));
	for (const index of words.keys()) {
		const whole = wholeNameFrom(words, index, known);
		for (let part = index; part < index + whole; part += 1) names[part] ??= '';
	}
	for (const [index, word] of words.entries()) {
		if (names[index] !== undefined || names[index - 1] !== '' || !word.followsClosely) continue;
		const next = words[index + 1];
		const isLed = leadsOn(word) && next?.followsClosely === true && mayBeName(next);
		if (mayBeName(word) || isLed) names[index] = '';
	}
	for (const [index, word] of [...words.entries()].reverse()) {
		const next = words[index + 1];
		if (names[index] !== undefined || names[index + 1] === undefined) continue;
		if (next?.followsClosely && leadsName(word, next, known)) names[index] = '';
	}
	return names;
}

function nameByItself(words: readonly TextWord[], index: number, known: KnownNames) {
	const word = words[index];
	if (word === undefined || word.isMarker) return undefined;
	const found = knownName(word, known);
	const isName = found?.kind === 'word' ? word.isCapitalised && !word.opens : found !== undefined;
	if (isName) return found?.ending;
	return hasTitle(words, index) && (mayBeName(word) || word.isInitial) ? '' : undefined;
}

/** What the word is known as, in itself or without a genitive's ending. */
function knownName(word: TextWord, known: KnownNames) {
	const kind = kindOf(word, word.folded, known);
	if (kind) return { kind, ending: '' };
	const ending = /['’]?s$/i.exec(word.text)?.[0];
	if (ending === undefined) return undefined;
	const stem = kindOf(word, word.folded.slice(0, -ending.length), known);
	return stem && { kind: stem, ending };
}

/** A double name is known by all of its parts, or by one of them where each has its capital. */
function kindOf(word: TextWord, folded: string, known: KnownNames): NameKind | undefined {
	const whole = known.kindOf(folded);
	if (whole || !folded.includes('-')) return whole;
	const kinds = folded.split('-').map((part) => known.kindOf(part));
	const hasCapitals = word.text.split('-').every((part) => /^\p{Lu}/u.test(part));
	const plain = kinds.filter((kind) => kind && kind !== 'word');
	return plain.length === kinds.length || (hasCapitals && plain.length > 0) ? plain[0] : undefined;
}

function wholeNameFrom(words: readonly TextWord[], index: number, known: KnownNames): number {
	const ahead = words.slice(index, index + LONGEST_NAME);
	const apart = ahead.findIndex((word, place) => place > 0 && !word.followsClosely);
	const close = apart === -1 ? ahead : ahead.slice(0, apart);
	return known.wholeName(close.map(({ folded }) => folded));
}

function hasTitle(words: readonly TextWord[], index: number): boolean {
	const before = words[index - 1];
	if (!before || !words[index]?.followsTitle) return false;
	if (isTitle(before.folded)) return true;
	return before.isInitial && hasTitle(words, index - 1);
}

/** Whether a surname may follow: "Jens B. Holm", "Anna von Holten". */
function leadsOn({ folded, isInitial }: TextWord): boolean {
	return PARTICLES.has(folded) || (isInitial && !NEVER_NAMES.has(folded));
}

/** Whether a capitalised word before a name, or an initial, is a part of it. */
function leadsName(word: TextWord, next: TextWord, known: KnownNames): boolean {
	if (word.isInitial) return !NEVER_NAMES.has(word.folded);
	if (!mayBeName(word) || isTitle(word.folded)) return false;
	// "Spørg Anne" begins a sentence with something else, "Xenia Jensen" and "Bo Jensen" hardly do.
	const isSurname = knownName(next, known)?.kind === 'surname';
	return !word.opens || isSurname || known.kindOf(word.folded) === 'word';
}

function mayBeName({ folded, isCapitalised }: TextWord): boolean {
	return isCapitalised && !NEVER_NAMES.has(folded);
}
