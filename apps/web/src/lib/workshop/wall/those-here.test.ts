import { mergeableRooms } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import { wallRoom } from './test-room.ts';
import { withThoseHere } from './those-here.ts';

const members = (count: number, here: number) =>
	Array.from({ length: count }, (_, index) => ({
		id: `${index}`,
		name: `Anna ${index}`,
		here: index < here,
	}));

test('groups that most have left are half empty', () => {
	const rooms = [
		wallRoom({ number: 1, members: members(6, 2) }),
		wallRoom({ number: 2, members: members(6, 3) }),
		wallRoom({ number: 3, members: members(6, 6) }),
	];
	expect(mergeableRooms(rooms, 6)).toEqual([]);
	expect(mergeableRooms(withThoseHere(rooms), 6)).toEqual([{ from: 'room-1', into: 'room-2' }]);
});
