import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test('one example, one group, and several of each', () => {
	expect(countWords({ count: 1, rooms: 1 })).toBe('1 eksempel');
	expect(countWords({ count: 2, rooms: 1 })).toBe('2 eksempler fra 1 gruppe');
	expect(countWords({ count: 1200, rooms: 50 })).toBe('1.200 eksempler fra 50 grupper');
});
