import { expect, test } from 'vitest';
import { wallRoom } from './test-room.ts';
import { wallNews } from './wall-news.ts';

const room = wallRoom({ number: 7 });
const calling = { ...room, helpAskedAt: 5 };
const handedIn = { ...room, handedInAt: 6 };

test('a call and a handing in are news, once', () => {
	expect(wallNews([room], [calling])).toEqual([{ kind: 'calls', room: calling }]);
	expect(wallNews([calling], [calling])).toEqual([]);
	expect(wallNews([room], [handedIn])).toEqual([{ kind: 'handed-in', room: handedIn }]);
	expect(wallNews([calling], [{ ...calling, helpTakenBy: 'Anna Holm' }])).toEqual([]);
	expect(wallNews([handedIn], [room])).toEqual([]);
});

test('text that grows is no news, nor is what stood there at the first look', () => {
	expect(wallNews([room], [{ ...room, complete: 1, lastEditAt: 8 }])).toEqual([]);
	expect(wallNews(undefined, [calling])).toEqual([]);
});

test('a room that is new and calls is news', () => {
	expect(wallNews([], [calling])).toHaveLength(1);
});
