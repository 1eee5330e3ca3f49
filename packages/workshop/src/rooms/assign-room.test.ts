import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { member, members, room } from '../../testing/rooms.ts';
import { assignRoom } from './assign-room.ts';
import type { AssignableRoom, AssignmentRule, Traits } from './room.ts';

const assign = (
	rule: AssignmentRule,
	rooms: readonly AssignableRoom[],
	participant: Traits = {},
	chance = 0,
) => assignRoom({ rule, rooms, participant, chance });

describe('a room for whoever comes in', () => {
	test('is the smallest, and chance decides between equals', () => {
		const rooms = [room(1, { members: members(2) }), room(2), room(3)];
		expect(assign('random', rooms, {}, 0)).toBe('room-2');
		expect(assign('random', rooms, {}, 0.99)).toBe('room-3');
	});

	test('is nobody’s but their own choice where they choose', () => {
		expect(assign('chosen', [room(1)])).toBeUndefined();
	});

	test('is never locked, full or merged away', () => {
		const rooms = [
			room(1, { locked: true }),
			room(2, { mergedIntoId: 'room-4' }),
			room(3, { capacity: 2, members: members(2) }),
			room(4, { capacity: 6, members: members(5) }),
		];
		expect(assign('random', rooms)).toBe('room-4');
		expect(assign('balanced', rooms.slice(0, 3))).toBeUndefined();
		expect(assign('random', [])).toBeUndefined();
	});

	test('needs a chance between 0 and 1', () => {
		expect(() => assign('random', [], {}, 1)).toThrow(RangeError);
		expect(() => assign('random', [], {}, Number.NaN)).toThrow(RangeError);
	});
});

describe('by theme', () => {
	const rooms = [
		room(1, { theme: 'Ledelse', members: members(3) }),
		room(2, { theme: 'Samfundet' }),
		room(3, { theme: 'ledelse ', members: members(4) }),
	];

	test('the smallest room of the theme is taken, however it is spelled', () => {
		expect(assign('theme', rooms, { theme: ' LEDELSE' })).toBe('room-1');
	});

	test('whoever chose none goes to the smallest', () => {
		expect(assign('theme', rooms)).toBe('room-2');
	});

	test('a new room is needed where the theme has none with a place', () => {
		expect(assign('theme', rooms, { theme: 'Den enkelte' })).toBeUndefined();
	});
});

describe('balanced', () => {
	test('somebody who comes late goes to the room that most lacks them', () => {
		const rooms = [
			room(1, { members: [member({ role: 'Læge' }), member({ role: 'Sagsbehandler' })] }),
			room(2, { members: [member({ role: 'Rådgiver' }), member({ role: 'Rådgiver' })] }),
		];
		expect(assign('balanced', rooms, { role: 'rådgiver' })).toBe('room-1');
		expect(assign('balanced', rooms, { role: 'læge' })).toBe('room-2');
	});

	test('role and municipality weigh the same, and what is not said weighs nothing', () => {
		const rooms = [
			room(1, { members: [member({ role: 'Læge', municipality: 'Vejen' })] }),
			room(2, { members: [member({ role: 'Læge', municipality: 'Lejre' })] }),
			room(3, { members: [member({ role: '', municipality: null })] }),
		];
		expect(assign('balanced', rooms, { role: 'Læge', municipality: 'Vejen' })).toBe('room-3');
		const bothKnown = rooms.slice(0, 2);
		expect(assign('balanced', bothKnown, { role: 'Læge', municipality: 'vejen' })).toBe('room-2');
		expect(assign('balanced', rooms, { role: '' }, 0.99)).toBe('room-3');
	});

	test('a smaller room comes before one that lacks them more', () => {
		const rooms = [
			room(1, { members: [member({ role: 'Læge' })] }),
			room(2, { members: members(2) }),
		];
		expect(assign('balanced', rooms, { role: 'Læge' })).toBe('room-1');
	});
});

const role = fc.constantFrom('læge', 'sagsbehandler', 'rådgiver', 'leder');
const municipality = fc.constantFrom('Vejen', 'Lejre', 'København', undefined);
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const coming = fc.record({ role, municipality, chance });
const rule = fc.constantFrom<AssignmentRule[]>('random', 'balanced');

/** Puts people into rooms one after another. */
function fill(
	ruleOf: AssignmentRule,
	rooms: readonly AssignableRoom[],
	people: readonly (Traits & { readonly chance: number })[],
) {
	return people.reduce<readonly AssignableRoom[]>((standing, person) => {
		const id = assign(ruleOf, standing, person, person.chance);
		return standing.map((each) =>
			each.id === id ? { ...each, members: [...each.members, member(person)] } : each,
		);
	}, rooms);
}

const sizes = (rooms: readonly AssignableRoom[]) => rooms.map(({ members: { length } }) => length);
const spread = (rooms: readonly AssignableRoom[]) =>
	Math.max(...sizes(rooms)) - Math.min(...sizes(rooms));
const emptyRooms = (count: number) => Array.from({ length: count }, (_, index) => room(index + 1));

describe('sizes', () => {
	test('stay within one as people come, and everybody has a room', () => {
		fc.assert(
			fc.property(
				rule,
				fc.integer({ min: 1, max: 9 }),
				fc.array(coming, { maxLength: 60 }),
				(ruleOf, count, people) => {
					const rooms = fill(ruleOf, emptyRooms(count), people);
					expect(spread(rooms)).toBeLessThanOrEqual(1);
					expect(sizes(rooms).reduce((sum, size) => sum + size, 0)).toBe(people.length);
				},
			),
		);
	});

	test('never drift further apart when somebody comes, whoever has left', () => {
		fc.assert(
			fc.property(
				rule,
				fc.array(fc.nat(12), { minLength: 1, maxLength: 9 }),
				coming,
				(ruleOf, left, person) => {
					const rooms = left.map((size, index) => room(index + 1, { members: members(size) }));
					const after = fill(ruleOf, rooms, [person]);
					expect(spread(after)).toBeLessThanOrEqual(Math.max(1, spread(rooms)));
				},
			),
		);
	});
});

test('a role that half of the people have is spread over all rooms', () => {
	const people = Array.from({ length: 60 }, (_, index) => ({
		role: index < 30 ? 'sagsbehandler' : 'læge',
		chance: 0.5,
	}));
	const rooms = fill('balanced', emptyRooms(10), people);
	const doctors = rooms.map((each) => each.members.filter((one) => one.role === 'læge').length);
	expect(doctors).toEqual(Array.from({ length: 10 }, () => 3));
});
