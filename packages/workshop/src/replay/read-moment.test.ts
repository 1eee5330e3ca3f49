import { expect, test } from 'vitest';
import { writeExample } from '../../testing/examples.ts';
import { brought } from '../../testing/joint.ts';
import { mergeInto } from '../joint/merge-into.ts';
import { readMoment } from './read-moment.ts';

test('a moment says which example each was merged into in the end', () => {
	const document = brought(...['a', 'b', 'c'].map((id) => writeExample({ id })));
	mergeInto(document, 'a', 'b');
	mergeInto(document, 'b', 'c');
	expect(readMoment(document)).toMatchObject([
		{ id: 'a', mergedInto: 'c' },
		{ id: 'b', mergedInto: 'c' },
		{ id: 'c' },
	]);
	expect(readMoment(document)[2]).not.toHaveProperty('mergedInto');
});
