import { expect, test } from 'vitest';
import { writeExample } from '../../testing/examples.ts';
import type { Example } from '../example/example.ts';
import { nextMove } from './next-move.ts';
import type { Sample } from './parse-samples.ts';

const sample: Sample = {
	title: 'Et direkte nummer',
	what: 'Lægen kan ringe.',
	needs: 'En aftale.',
	dissent: '',
	decidedBy: 'management',
	level: 1,
};

const empty = {
	...writeExample({ id: 'a', title: '', what: '', needs: '', dissent: '' }),
	decidedBy: undefined,
};

/** Does what is proposed, until the group is done. */
function writeAll(most: number): Example {
	let example: Example | undefined;
	for (;;) {
		const move = nextMove([sample], [example], most);
		if (move.kind === 'begin') example = empty;
		else if (move.kind === 'done' || !example) return example ?? empty;
		else if (move.kind === 'decide') example = { ...example, decidedBy: sample.decidedBy };
		else example = { ...example, [move.field]: example[move.field] + move.words };
	}
}

test.each([1, 3, 100])('%i words at a time, all is written in the end', (most) => {
	const { title, what, needs, dissent, decidedBy } = sample;
	expect(writeAll(most)).toMatchObject({ title, what, needs, dissent, decidedBy });
});

test('a few words are added at a time, field after field', () => {
	expect(nextMove([sample], [empty], 2)).toEqual({
		kind: 'write',
		place: 0,
		field: 'title',
		words: 'Et direkte ',
	});
	expect(nextMove([sample], [{ ...empty, title: sample.title, what: 'Lægen ' }], 2)).toMatchObject({
		field: 'what',
		words: 'kan ringe.',
	});
});

test('what somebody else has written in, or taken out, is left to them', () => {
	const others = { ...empty, title: 'Noget andet' };
	expect(nextMove([sample], [others], 9)).toMatchObject({ field: 'what' });
	expect(nextMove([sample, sample], [{ ...empty, removed: true }, undefined], 9)).toEqual({
		kind: 'begin',
		place: 1,
	});
});
