import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { member, members, room } from '../../testing/rooms.ts';
import { rebalance, type RoomMove } from './rebalance.ts';
import type { AssignableRoom, AssignmentRule } from './room.ts';

/** The rooms after everybody has gone where it was proposed. */
function after(rooms: readonly AssignableRoom[], moves: readonly RoomMove[]) {
	return moves.reduce<readonly AssignableRoom[]>((standing, { participantId, from, to }) => {
		const moved = standing
			.flatMap((each) => (each.id === from ? each.members : []))
			.filter(({ id }) => id === participantId);
		return standing.map((each) => {
			if (each.id === to) return { ...each, members: [...each.members, ...moved] };
			return { ...each, members: each.members.filter(({ id }) => id !== participantId) };
		});
	}, rooms);
}

const sizes = (rooms: readonly AssignableRoom[]) => rooms.map(({ members: { length } }) => length);

describe('uneven rooms', () => {
	test('come within one of each other by the fewest moves, and nobody is lost', () => {
		fc.assert(
			fc.property(
				fc.constantFrom<AssignmentRule[]>('random', 'chosen', 'balanced'),
				fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }),
				(rule, counts) => {
					const rooms = counts.map((count, index) => room(index + 1, { members: members(count) }));
					const moves = rebalance(rule, rooms);
					const evened = sizes(after(rooms, moves));
					expect(Math.max(...evened) - Math.min(...evened)).toBeLessThanOrEqual(1);
					expect(sum(evened)).toBe(sum(counts));
					const even = evened.toSorted((one, other) => one - other);
					const surplus = counts
						.toSorted((one, other) => one - other)
						.map((count, index) => Math.max(0, count - Number(even[index])));
					expect(moves.length).toBe(sum(surplus));
				},
			),
		);
	});

	test('give up whoever came last', () => {
		const full = room(1, { members: members(4) });
		expect(rebalance('random', [full, room(2, { members: members(2) })])).toEqual([
			{ participantId: full.members[3]?.id, from: 'room-1', to: 'room-2' },
		]);
	});

	test('that differ by one are left as they are', () => {
		expect(rebalance('random', [room(1, { members: members(1) }), room(2)])).toEqual([]);
		expect(rebalance('random', [])).toEqual([]);
	});
});

test('balanced rooms give up whoever they have most of and the other lacks', () => {
	const doctor = member({ role: 'Læge' });
	const rooms = [
		room(1, {
			members: [
				member({ role: 'Læge' }),
				doctor,
				member({ role: 'Leder' }),
				member({ role: 'Sagsbehandler' }),
			],
		}),
		room(2, { members: [member({ role: 'leder' }), member({ role: 'sagsbehandler' })] }),
	];
	expect(rebalance('balanced', rooms).map(({ participantId }) => participantId)).toEqual([
		doctor.id,
	]);
});

test('locked rooms and rooms merged away give and get nobody', () => {
	const rooms = [
		room(1, { members: members(9), locked: true }),
		room(2, { mergedIntoId: 'room-1' }),
		room(3, { members: members(3) }),
		room(4, { members: members(1) }),
	];
	const moves = rebalance('random', rooms);
	expect(moves.map(({ from, to }) => [from, to])).toEqual([['room-3', 'room-4']]);
});

test('a full room gets nobody, however small it is', () => {
	const rooms = [room(1, { members: members(2), capacity: 2 }), room(2, { members: members(6) })];
	expect(rebalance('random', rooms)).toEqual([]);
});

test('everybody keeps their theme', () => {
	const rooms = [
		room(1, { theme: 'Ledelse', members: members(5) }),
		room(2, { theme: 'Samfundet' }),
		room(3, { theme: 'ledelse', members: members(3) }),
	];
	const moves = rebalance('theme', rooms);
	expect(moves.map(({ from, to }) => [from, to])).toEqual([['room-1', 'room-3']]);
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
