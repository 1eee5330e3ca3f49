import type { Example, Step } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import { standingAfter } from './standing-after.ts';

const example = (id: string, title = id): Example => ({
	...{ id, title, what: '', needs: '', dissent: '', removed: false },
	...{ decidedBy: undefined, theme: undefined },
});

const step = (what: Partial<Step>): Step => ({
	...{ at: 0, added: [], changed: [], merged: [], separated: [], takenOut: [], broughtBack: [] },
	...what,
});

const steps = [
	step({ added: [example('a')] }),
	step({ added: [example('b')], takenOut: [example('a')] }),
	step({ changed: [{ before: example('b'), after: example('b', 'B'), fields: ['title'] }] }),
	step({ broughtBack: [example('a', 'A')] }),
	step({ merged: [{ example: example('a', 'A'), into: example('b', 'B') }] }),
	step({ takenOut: [example('a', 'A')], separated: [example('a', 'A')] }),
	step({ broughtBack: [example('a', 'A')] }),
];

test.each([
	[0, []],
	[1, ['a']],
	[2, ['b']],
	[3, ['B']],
	[4, ['A', 'B']],
	[5, ['B']],
	[6, ['B']],
	[9, ['A', 'B']],
])('after %i steps: %j', (count, titles) => {
	expect(standingAfter(steps, count).map(({ title }) => title)).toEqual(titles);
});
