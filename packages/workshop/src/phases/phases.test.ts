import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allEndAt, goesOn } from './goes-on.ts';
import { minutesToSay } from './minutes-to-say.ts';
import { nextPhase } from './next-phase.ts';
import { phaseClock } from './phase-clock.ts';
import { mayTakeBack, roomIsOpen, type RoomInTime, type RunningPhase } from './room-is-open.ts';

const breakout: RunningPhase = { kind: 'breakout', endsAt: 1000 };
const room = (parts: Partial<RoomInTime> = {}): RoomInTime => ({ extraSeconds: 0, ...parts });

describe('the clock of a phase', () => {
	const phase = { startedAt: 1000, endsAt: 5000 };

	test('stands still before the start and after the end', () => {
		expect(phaseClock({ phase, now: 900 })).toMatchObject({ left: 4100, over: 0, share: 0 });
		expect(phaseClock({ phase, now: 5000 })).toEqual({ left: 0, over: 0, isOver: true, share: 1 });
	});

	test('of a phase without any time is over', () => {
		expect(phaseClock({ phase: { startedAt: 1, endsAt: 1 }, now: 0 })).toMatchObject({ share: 0 });
		expect(phaseClock({ phase: { startedAt: 1, endsAt: 1 }, now: 1 })).toMatchObject({
			isOver: true,
			share: 1,
		});
	});
});

describe('a clock that speaks', () => {
	test('says each mark once, however often one looks', () => {
		const looks = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 200, maxLength: 400 });
		fc.assert(
			fc.property(looks, (steps) => {
				let left = 700_000;
				const said: (number | undefined)[] = [];
				for (const step of steps) {
					said.push(minutesToSay(left, left - step));
					left -= step;
				}
				const passed = [10, 5, 2, 1, 0].filter((minutes) => left <= minutes * 60_000);
				expect(said.filter((minutes) => minutes !== undefined)).toEqual(passed);
			}),
		);
	});

	test('says only the last, when it has slept over several', () => {
		expect(minutesToSay(400_000, 50_000)).toBe(1);
	});

	test('says nothing when time is given', () => {
		expect(minutesToSay(30_000, 330_000)).toBeUndefined();
	});
});

describe('a room', () => {
	test('is open while groups are at work, until its time is up', () => {
		expect(roomIsOpen({ phase: breakout, room: room(), now: 999 })).toBe(true);
		expect(roomIsOpen({ phase: breakout, room: room(), now: 1000 })).toBe(false);
		expect(roomIsOpen({ phase: breakout, room: room({ extraSeconds: 1 }), now: 1999 })).toBe(true);
	});

	test('is closed in every other phase, and before the first', () => {
		expect(roomIsOpen({ phase: { kind: 'plenary', endsAt: 9 }, room: room(), now: 1 })).toBe(false);
		expect(roomIsOpen({ phase: undefined, room: room(), now: 1 })).toBe(false);
	});

	test('is closed when it has handed in, and may take that back while time is left', () => {
		const handedIn = room({ handedInAt: 500 });
		expect(roomIsOpen({ phase: breakout, room: handedIn, now: 600 })).toBe(false);
		expect(mayTakeBack({ phase: breakout, room: handedIn, now: 600 })).toBe(true);
		expect(mayTakeBack({ phase: breakout, room: handedIn, now: 1000 })).toBe(false);
		expect(mayTakeBack({ phase: breakout, room: room(), now: 600 })).toBe(false);
		const merged = room({ handedInAt: 500, mergedIntoId: 'b' });
		expect(mayTakeBack({ phase: breakout, room: merged, now: 600 })).toBe(false);
	});

	test('that a facilitator opened again is open until it hands in after that', () => {
		const reopened = room({ handedInAt: 500, reopenedAt: 2000 });
		expect(roomIsOpen({ phase: undefined, room: reopened, now: 9000 })).toBe(true);
		expect(roomIsOpen({ phase: undefined, room: room({ reopenedAt: 1 }), now: 9000 })).toBe(true);
		const again = room({ handedInAt: 3000, reopenedAt: 2000 });
		expect(roomIsOpen({ phase: undefined, room: again, now: 9000 })).toBe(false);
	});

	test('that was merged into another is never open', () => {
		const merged = room({ mergedIntoId: 'b', reopenedAt: 1 });
		expect(roomIsOpen({ phase: breakout, room: merged, now: 2 })).toBe(false);
	});
});

describe('the next phase', () => {
	const agenda = [
		{ id: 'end', place: 3 },
		{ id: 'welcome', place: 1 },
		{ id: 'talk', place: 2 },
	];

	test('is the one with the next place', () => {
		expect(nextPhase(agenda, null)?.id).toBe('welcome');
		expect(nextPhase(agenda, 'welcome')?.id).toBe('talk');
		expect(nextPhase(agenda, 'end')).toBeUndefined();
		expect(nextPhase([], undefined)).toBeUndefined();
	});

	test('is not the first again when the one that ran was taken from the agenda', () => {
		expect(nextPhase(agenda, 'gone')).toBeUndefined();
	});
});

describe('a phase is over for all', () => {
	test('when the last room that still works has ended', () => {
		const rooms = [room({ extraSeconds: 3 }), room({ extraSeconds: 5, handedInAt: 1 })];
		expect(allEndAt(breakout, rooms)).toBe(4000);
		expect(allEndAt(breakout, [room({ extraSeconds: 9, mergedIntoId: 'b' })])).toBe(1000);
		expect(allEndAt({ kind: 'vote', endsAt: 1000 }, rooms)).toBe(1000);
	});
});

describe('the clock goes on by itself', () => {
	const at = (phase: RunningPhase, now: number, facilitatorHereAt?: number) =>
		goesOn({ phase, rooms: [room({ extraSeconds: 2 })], now, facilitatorHereAt });

	test('when groups have worked or people voted long enough', () => {
		expect(at(breakout, 2999, 2999)).toBe(false);
		expect(at(breakout, 3000, 3000)).toBe(true);
		expect(at({ kind: 'vote', endsAt: 1000 }, 1000, 1000)).toBe(true);
	});

	test('after a talk only when no facilitator has been there for a minute', () => {
		const talk: RunningPhase = { kind: 'talk', endsAt: 100_000 };
		expect(at(talk, 100_000, 100_000)).toBe(false);
		expect(at(talk, 100_000, 40_001)).toBe(false);
		expect(at(talk, 100_000, 40_000)).toBe(true);
		expect(at(talk, 100_000)).toBe(true);
		expect(at(talk, 99_999)).toBe(false);
	});
});
