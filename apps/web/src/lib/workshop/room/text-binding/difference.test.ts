import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from './difference.ts';
import { spliced } from './splice.ts';

test('the caret tells where the same letter was typed', () => {
	expect(difference('aa', 'aaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' });
	expect(difference('aa', 'aaa', 2)).toEqual({ at: 1, remove: 0, insert: 'a' });
	expect(difference('aaa', 'aa', 1)).toEqual({ at: 1, remove: 1, insert: '' });
	expect(difference('aa', 'aa', 1)).toBeUndefined();
});

test('an emoji is replaced whole, though both begin with the same half', () => {
	expect(difference('a😀b', 'a😁b', 3)).toEqual({ at: 1, remove: 2, insert: '😁' });
});

test('a letter stays with its accent', () => {
	const [plain, accented] = ['cafe', 'cafe\u0301'];
	expect(difference(plain, accented, 5)).toEqual({ at: 3, remove: 1, insert: 'e\u0301' });
	expect(difference(accented, plain, 4)).toEqual({ at: 3, remove: 2, insert: 'e' });
});

test('a family of several people is one character', () => {
	expect(difference('👨‍👩‍👧', '👨‍👩‍👦', 8)?.insert).toBe('👨‍👩‍👦');
});

test('a difference leads from the one text to the other', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', '😁', 'e\u0301', '\u0301'),
	});
	fc.assert(
		fc.property(text, text, fc.nat(60), (before, after, caret) => {
			const change = difference(before, after, Math.min(caret, after.length));
			expect(change ? spliced(before, change) : before).toBe(after);
		}),
	);
});
