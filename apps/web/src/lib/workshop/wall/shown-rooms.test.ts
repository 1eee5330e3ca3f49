import { expect, test } from 'vitest';
import { helpQueue, inOrder, matches, orderOf, standing } from './shown-rooms.ts';
import { wallRoom } from './test-room.ts';

const MINUTE = 60_000;
const look = { now: 10 * MINUTE, since: 1 };
const example = (text: string) => ({ id: text, title: '', text, hidden: false });

const quiet = wallRoom({ number: 1, lastEditAt: 2 * MINUTE });
const done = wallRoom({ number: 2, complete: 2, handedInAt: MINUTE, open: false });
const calling = wallRoom({
	number: 3,
	helpAskedAt: MINUTE,
	lastEditAt: 9 * MINUTE,
	examples: [example('Noget')],
});
const locked = wallRoom({
	number: 4,
	locked: true,
	lastEditAt: 9 * MINUTE,
	examples: [example('Attester')],
});
const rooms = [quiet, done, calling, locked];

test.each([
	['alle', [1, 2, 3, 4]],
	['hjaelp', [3]],
	['stille', [1]],
	['afleveret', [2]],
	['laast', [4]],
] as const)('the filter %s', (filter, numbers) => {
	const shown = rooms.filter((room) => matches(room, filter, look));
	expect(shown.map(({ number }) => number)).toEqual(numbers);
});

test.each([
	['nummer', [1, 2, 3, 4]],
	['mangler', [1, 3, 4, 2]],
	['stille', [1, 3, 4, 2]],
] as const)('sorted by %s', (sorting, numbers) => {
	const order = orderOf(rooms.toReversed(), sorting, look);
	expect(inOrder(rooms, order).map(({ number }) => number)).toEqual(numbers);
});

test('a fixed order holds, and a new room stands at its end', () => {
	const order = [calling.id, quiet.id];
	const written = { ...quiet, complete: 5 };
	expect(inOrder([written, locked, calling], order)).toEqual([calling, written, locked]);
});

test('a room that was merged into another has no card', () => {
	expect(standing([quiet, { ...done, mergedInto: 1 }])).toEqual([quiet]);
});

test('who has waited longest stands first, and whoever is being helped last', () => {
	const taken = wallRoom({ number: 5, helpAskedAt: 1, helpTakenBy: 'Anna Holm' });
	const later = wallRoom({ number: 6, helpAskedAt: 2 * MINUTE });
	expect(helpQueue([taken, later, quiet, calling])).toEqual([calling, later, taken]);
});
