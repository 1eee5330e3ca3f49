import { diffWordsWithSpace } from 'diff';

/** Words that stand in both texts, or in one of them alone. */
export type WordChange = {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
};

/**
 * What became of a text, word by word: read without what is added it is the old one, without what
 * is removed the new one.
 *
 * @example
 * wordChanges('Ring først.', 'Ring sidst.'); // => [{ kind: 'same', text: 'Ring ' }, { kind: 'removed', text: 'først' }, { kind: 'added', text: 'sidst' }, { kind: 'same', text: '.' }]
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
	return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		text: value,
	}));
}
