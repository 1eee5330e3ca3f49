import type { Splice } from './splice.ts';
import { wholeCharacters } from './whole-characters.ts';

/**
 * What was typed, pasted or deleted between two readings of a field, as one change.
 *
 * The text before and after a change tells not always where it happened: "aa" may have become "aaa" in
 * three places. The caret does, for it stands after what was typed. With the wrong place, what two
 * people write at once would come out interleaved.
 *
 * @param caret where the caret stands in `after`
 * @example difference('aa', 'aaa', 1) // { at: 0, remove: 0, insert: 'a' }
 */
export function difference(before: string, after: string, caret: number): Splice | undefined {
	if (before === after) return undefined;
	const shorter = Math.min(before.length, after.length);
	let same = 0;
	while (same < shorter && before[same] === after[same]) same++;
	let rest = 0;
	while (rest < shorter && before.at(-1 - rest) === after.at(-1 - rest)) rest++;
	if (same + rest > shorter) {
		rest = Math.max(shorter - same, Math.min(after.length - caret, rest));
		same = shorter - rest;
	}
	return wholeCharacters(before, after, {
		at: same,
		remove: before.length - rest - same,
		insert: after.slice(same, after.length - rest),
	});
}
