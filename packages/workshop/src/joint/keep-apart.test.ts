import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { copyOf, exchange } from '../../testing/joint.ts';
import { forgetApart, keepApart, keptApart, pairKey } from './keep-apart.ts';

test('two examples are kept apart, whichever was named first, until that is taken back', () => {
	const document = new Y.Doc();
	keepApart(document, 'b', 'a');
	expect(keptApart(document).has(pairKey('a', 'b'))).toBe(true);
	forgetApart(document, 'a', 'b');
	expect(keptApart(document)).toEqual(new Set());
});

test('two people who do it at the same time do it once', () => {
	const one = new Y.Doc();
	const other = copyOf(one);
	keepApart(one, 'a', 'b');
	keepApart(other, 'b', 'a');
	exchange(one, other);
	expect([...keptApart(one)]).toEqual(['a b']);
	expect([...keptApart(other)]).toEqual(['a b']);
});
