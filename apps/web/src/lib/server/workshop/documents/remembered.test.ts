import { expect, test } from 'vitest';
import { Remembered } from './remembered.ts';

test('what was kept is recalled as long as the mark is the same', () => {
	const remembered = new Remembered<number>(2);
	expect(remembered.recall('a', '1')).toBeUndefined();
	expect(remembered.keep('a', '1', 7)).toBe(7);
	expect(remembered.recall('a', '1')).toBe(7);
	expect(remembered.recall('a', '2')).toBeUndefined();
});

test('of too many keys the one that was kept first is forgotten', () => {
	const remembered = new Remembered<number>(2);
	for (const key of ['a', 'b', 'a', 'c']) remembered.keep(key, '', 1);
	expect(['a', 'b', 'c'].map((key) => remembered.recall(key, ''))).toEqual([1, undefined, 1]);
});
