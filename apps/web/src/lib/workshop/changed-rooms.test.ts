import { expect, test } from 'vitest';
import type { WallRoom } from '@raadgiver/workshop';
import { withChangedRooms } from './changed-rooms.ts';

const room = (number: number, lastEditAt?: number): WallRoom => ({
	id: `room-${number}`,
	number,
	name: undefined,
	theme: undefined,
	locked: false,
	members: [],
	examples: [],
	complete: 0,
	lastEditAt,
	endsAt: undefined,
	open: true,
	handedInAt: undefined,
	reopenedAt: undefined,
	helpAskedAt: undefined,
	helpTakenBy: undefined,
	mergedInto: undefined,
});

test('changed rooms take their place, new ones stand by number, the others are the same objects', () => {
	const before = [room(1), room(2), room(4)];
	const after = withChangedRooms(before, [room(3), room(2, 17)]);
	expect(after.map(({ number, lastEditAt }) => [number, lastEditAt])).toEqual([
		[1, undefined],
		[2, 17],
		[3, undefined],
		[4, undefined],
	]);
	expect(after[0]).toBe(before[0]);
	expect(after[3]).toBe(before[2]);
});
