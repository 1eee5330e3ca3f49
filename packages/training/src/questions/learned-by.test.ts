import { expect, test } from 'vitest';
import { learnedBy } from './learned-by.ts';

test.each([
	[{ learned: ['a/b/c'], refs: ['a/b/d'] }, ['a/b/c']],
	[{ learned: [], refs: ['a/b/d'] }, []],
	[{ refs: ['a/b/d'] }, ['a/b/d']],
	[{}, []],
])('%o teaches %o', (question, learned) => {
	expect(learnedBy(question)).toEqual(learned);
});
