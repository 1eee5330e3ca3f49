import type * as Y from 'yjs';

/**
 * Makes a text read as wanted by changing only its differing middle, so that the cursors and the writing
 * of others around it stay where they are. Never parts a pair of surrogates: Yjs would put a question
 * mark for each half.
 */
export function replaceText(text: Y.Text, wanted: string): void {
	const standing = text.toString();
	if (standing === wanted) return;
	const before = equalStart(standing, wanted);
	const after = equalEnd(standing.slice(before), wanted.slice(before));
	text.delete(before, standing.length - before - after);
	text.insert(before, wanted.slice(before, wanted.length - after));
}

function equalStart(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return isHighSurrogate(one[length - 1]) ? length - 1 : length;
}

function equalEnd(one: string, other: string): number {
	const most = Math.min(one.length, other.length);
	let length = 0;
	while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
	return length > 0 && isLowSurrogate(one.at(-length)) ? length - 1 : length;
}

type Unit = string | undefined;
const isHighSurrogate = (unit: Unit) => /^[\uD800-\uDBFF]$/.test(String(unit));
const isLowSurrogate = (unit: Unit) => /^[\uDC00-\uDFFF]$/.test(String(unit));
