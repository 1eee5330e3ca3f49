import fc from 'fast-check';
import { expect, test } from 'vitest';
import { member, members, room } from '../../testing/rooms.ts';
import { regroup } from './regroup.ts';
import type { AssignableRoom, RoomMember } from './room.ts';

const ROLES = ['læge', 'leder', 'sagsbehandler', ''];

/** Who sits where after everybody has gone. */
function after(rooms: readonly AssignableRoom[]): readonly (readonly RoomMember[])[] {
	const moves = new Map(regroup(rooms).map(({ participantId, to }) => [participantId, to]));
	const seated = rooms.flatMap(({ id, members: own }) =>
		own.map((each) => ({ each, at: moves.get(each.id) ?? id })),
	);
	return rooms.map(({ id }) => seated.filter(({ at }) => at === id).map(({ each }) => each));
}

const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

test('sizes and every role are within one, and nobody is lost', () => {
	const traits = fc.record({
		role: fc.constantFrom(...ROLES),
		municipality: fc.constantFrom('Vejen', 'Lejre', 'Valby'),
	});
	const groups = fc.array(fc.array(traits, { maxLength: 7 }), { minLength: 1, maxLength: 7 });
	fc.assert(
		fc.property(groups, (sittings) => {
			const rooms = sittings.map((people, index) =>
				room(index + 1, { members: people.map((person) => member(person)) }),
			);
			const seated = after(rooms);
			expect(spread(seated.map(({ length }) => length))).toBeLessThanOrEqual(1);
			for (const role of ROLES) {
				const counts = seated.map((people) => people.filter((each) => each.role === role).length);
				expect(spread(counts)).toBeLessThanOrEqual(1);
			}
			const ids = (people: readonly RoomMember[]) => people.map(({ id }) => id).toSorted();
			expect(ids(seated.flat())).toEqual(ids(rooms.flatMap((each) => each.members)));
		}),
	);
});

test('people of one municipality are parted where they can be', () => {
	const rooms = [
		room(1, { members: [member({ municipality: 'Vejen' }), member({ municipality: ' vejen' })] }),
		room(2, { members: [member({ municipality: 'Lejre' }), member({ municipality: 'Lejre' })] }),
	];
	expect(
		after(rooms).map((people) => new Set(people.map((each) => each.municipality)).size),
	).toEqual([2, 2]);
});

test('whoever sits well already stays', () => {
	expect(regroup([room(1, { members: members(3) }), room(2, { members: members(3) })])).toEqual([]);
	expect(regroup([])).toEqual([]);
});

test('whoever is in a locked room stays together', () => {
	const rooms = [
		room(1, { locked: true, members: members(6) }),
		room(2, { members: members(4) }),
		room(3),
		room(4, { mergedIntoId: 'room-2' }),
	];
	expect(after(rooms).map(({ length }) => length)).toEqual([6, 2, 2, 0]);
});
