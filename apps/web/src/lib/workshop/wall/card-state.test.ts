import { expect, test } from 'vitest';
import { cardState, idleMinutes } from './card-state.ts';
import { wallRoom } from './test-room.ts';

const MINUTE = 60_000;
const began = 1_000 * MINUTE;

test.each([
	['calls', { helpAskedAt: began, handedInAt: began, open: false }],
	['handed-in', { handedInAt: began, open: false }],
	['closed', { open: false }],
	['idle', { lastEditAt: began + MINUTE }],
	['writing', { lastEditAt: began + 3 * MINUTE }],
	['reopened', { lastEditAt: began + 3 * MINUTE, reopenedAt: began }],
] as const)('%s', (state, room) => {
	expect(cardState(wallRoom({ number: 1, ...room }), began, began + 4 * MINUTE)).toBe(state);
});

test('a room in which nothing was written is quiet since its phase began', () => {
	expect(idleMinutes(wallRoom({ number: 1 }), began, began + 3.5 * MINUTE)).toBe(3);
});

test('nobody is quiet where nobody is, where nobody may write, or before a phase', () => {
	const late = began + 9 * MINUTE;
	expect(idleMinutes(wallRoom({ number: 1, members: [] }), began, late)).toBe(0);
	expect(idleMinutes(wallRoom({ number: 1, open: false }), began, late)).toBe(0);
	expect(idleMinutes(wallRoom({ number: 1 }), undefined, late)).toBe(0);
});
