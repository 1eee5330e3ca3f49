import { expect, test } from 'vitest';
import type { WallRoom } from '@raadgiver/workshop';
import { RoomsInTurn } from './rooms-in-turn.ts';
import { wallRoom } from './wall/test-room.ts';

const fifty = (lastEditAt?: number) =>
	Array.from({ length: 50 }, (_, index) => wallRoom({ number: index + 1, lastEditAt }));

function drawnBy(frames: (() => void)[]) {
	let drawn: readonly WallRoom[] = [];
	const rooms = new RoomsInTurn(
		(shown) => (drawn = shown),
		(draw) => frames.push(draw),
	);
	return {
		rooms,
		changed: () => drawn.filter(({ lastEditAt }) => lastEditAt !== undefined).length,
	};
}

test('when all rooms change at once, a few are drawn in each frame until all are', () => {
	const frames: (() => void)[] = [];
	const { rooms, changed } = drawnBy(frames);
	rooms.replace(fifty());
	rooms.change(fifty(17));
	const counts: number[] = [changed()];
	for (let frame = frames.shift(); frame; frame = frames.shift()) {
		frame();
		counts.push(changed());
	}
	expect(counts).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50]);
});

test('a room that changes again while it waits keeps its turn, and shows the latest', () => {
	const frames: (() => void)[] = [];
	const { rooms, changed } = drawnBy(frames);
	rooms.replace(fifty());
	rooms.change(fifty(17).slice(0, 2));
	rooms.change([wallRoom({ number: 1 })]);
	expect(frames).toHaveLength(1);
	frames[0]?.();
	expect(changed()).toBe(1);
	expect(frames).toHaveLength(1);
});

test('all rooms anew leave none waiting that is older', () => {
	const frames: (() => void)[] = [];
	const { rooms, changed } = drawnBy(frames);
	rooms.change(fifty(17));
	rooms.replace(fifty());
	frames[0]?.();
	expect(changed()).toBe(0);
	expect(frames).toHaveLength(1);
});
