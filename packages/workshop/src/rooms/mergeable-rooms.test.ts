import { expect, test } from 'vitest';
import { members, room } from '../../testing/rooms.ts';
import { mergeableRooms } from './mergeable-rooms.ts';

test('two rooms that are half empty fit into one, the smaller goes into the larger', () => {
	const rooms = [
		room(1, { members: members(6) }),
		room(2, { members: members(2) }),
		room(3, { members: members(3) }),
	];
	expect(mergeableRooms(rooms, 6)).toEqual([{ from: 'room-2', into: 'room-3' }]);
});

test('of two equals the later one goes, and a third stays as it is', () => {
	const rooms = [1, 2, 3].map((number) => room(number, { members: members(2) }));
	expect(mergeableRooms(rooms, 6)).toEqual([{ from: 'room-3', into: 'room-2' }]);
});

test('a room that is more than half full is left alone, and so is a single one', () => {
	const rooms = [room(1, { members: members(4) }), room(2, { members: members(1) })];
	expect(mergeableRooms(rooms, 7)).toEqual([]);
	expect(mergeableRooms([], 6)).toEqual([]);
});

test('rooms of different themes, locked ones and those merged away stay apart', () => {
	const rooms = [
		room(1, { theme: 'Ledelse' }),
		room(2, { theme: 'Samfundet' }),
		room(3, { theme: 'Ledelse', locked: true }),
		room(4, { theme: 'Ledelse', mergedIntoId: 'room-1' }),
		room(5, { theme: ' ledelse' }),
	];
	expect(mergeableRooms(rooms, 6)).toEqual([{ from: 'room-5', into: 'room-1' }]);
});
