import { expect, test } from 'vitest';
import { writeExample } from '../../testing/examples.ts';
import { missing } from './missing.ts';
import { roomProgress } from './room-progress.ts';

test('an empty example lacks everything that is asked, in the order in which it is asked', () => {
	const empty = writeExample({ title: '', what: '\n', needs: '  ', decidedBy: undefined });
	expect(missing(empty)).toEqual(['title', 'what', 'decidedBy', 'needs']);
});

test('an example needs no theme and no dissent', () => {
	expect(missing(writeExample({ theme: undefined, dissent: '' }))).toEqual([]);
});

test('a room is ready with as many complete examples as it must hand in, and no sooner', () => {
	const whole = [writeExample({ id: 'a' }), writeExample({ id: 'b' })];
	expect(roomProgress(whole.slice(1), 2)).toEqual({ complete: 1, least: 2, ready: false });
	expect(roomProgress([...whole, writeExample({ id: 'c', title: '' })], 2)).toEqual({
		complete: 2,
		least: 2,
		ready: true,
	});
});

test('what was taken out or hidden does not count', () => {
	const examples = [
		writeExample({ id: 'a' }),
		writeExample({ id: 'b', removed: true }),
		writeExample({ id: 'c' }),
	];
	expect(roomProgress(examples, 2, ['c']).complete).toBe(1);
});

test('a room that must hand in nothing is ready from the start', () => {
	expect(roomProgress([], 0).ready).toBe(true);
});
