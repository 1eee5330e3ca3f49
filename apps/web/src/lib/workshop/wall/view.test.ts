import { expect, test } from 'vitest';
import { doneAddress, readDone } from './done.ts';
import { readView, viewAddress, type View } from './view.ts';

const plain: View = {
	filter: 'alle',
	sorting: 'nummer',
	roomId: undefined,
	isWriting: false,
	isMoving: false,
};

test.each([
	plain,
	{ ...plain, filter: 'hjaelp', sorting: 'mangler', roomId: 'room-7' },
	{ ...plain, isWriting: true, isMoving: true },
] as const)('an address shows the same view again', (view) => {
	expect(readView(new URLSearchParams(viewAddress(view)))).toEqual(view);
});

test('an address that says nothing sensible shows the whole wall', () => {
	expect(readView(new URLSearchParams('vis=alting&sorter=farve'))).toEqual(plain);
});

test('what was done is told in the address, and the view is kept', () => {
	const wall = new URL('http://localhost/vaeg?/lock&vis=stille&gruppe=room-7&gjort=laast&room=x');
	const address = new URL(doneAddress(wall, 'laast-op', { room: 'room-7', at: undefined }), wall);
	expect(address.pathname).toBe('/vaeg');
	expect(readDone(address.searchParams)).toMatchObject({
		what: 'laast-op',
		values: { room: 'room-7', at: '' },
	});
	expect(readView(address.searchParams)).toMatchObject({ filter: 'stille', roomId: 'room-7' });
});

test('an address in which nothing was done tells nothing', () => {
	expect(readDone(new URLSearchParams('vis=stille'))).toBeUndefined();
});
