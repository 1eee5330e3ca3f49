import { expect, test } from 'vitest';
import { withChangedRooms } from './changed-rooms.ts';
import { wallRoom } from './wall/test-room.ts';

const room = (number: number, lastEditAt?: number) => wallRoom({ number, lastEditAt });

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
