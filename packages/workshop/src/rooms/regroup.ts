import { comparable } from '../text/comparable.ts';
import { isOpenToAll } from './has-place.ts';
import type { RoomMove } from './rebalance.ts';
import type { AssignableRoom } from './room.ts';

/** Somebody with the room they come from, and what they are as it is compared. */
interface Person {
	readonly id: string;
	readonly from: string;
	readonly role: string;
	readonly municipality: string;
}

/**
 * Moves after which roles and municipalities are spread over all rooms as evenly as they can be, and sizes
 * are within one of each other. For groups that have not begun: where rooms are opened one after another
 * as people come, those who come first sit together, whoever they are. It moves many; `rebalance` moves few.
 *
 * Everybody is seated anew, role by role and in each municipality by municipality, always in the smallest
 * room that has least of their role, then least of their municipality; of several, the one that they sit
 * in already. So each role is dealt out like cards, and no room has two more of it than another. Locked
 * rooms and those merged away give and get nobody: whoever is put together on purpose stays together in a
 * locked room.
 */
export function regroup(rooms: readonly AssignableRoom[]): readonly RoomMove[] {
	const open = rooms.filter(isOpenToAll);
	const people = open.flatMap(({ id: from, members }) =>
		members.map(({ id, role, municipality }, place): Person & { place: number } => {
			return { id, from, place, role: comparable(role), municipality: comparable(municipality) };
		}),
	);
	// Of equals, one from each room in turn: so that most stay where they are.
	const inTurn = people.toSorted(
		(one, other) =>
			compare(one.role, other.role) ||
			compare(one.municipality, other.municipality) ||
			one.place - other.place,
	);
	const tables = open.map(({ id }) => new Table(id));
	return inTurn.flatMap((person) => {
		const table = tables.reduce((best, each) => (each.suits(person, best) ? each : best));
		table.seat(person);
		return table.id === person.from
			? []
			: [{ participantId: person.id, from: person.from, to: table.id }];
	});
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** A room while it is filled anew. */
class Table {
	readonly id: string;
	#size = 0;
	readonly #roles = new Map<string, number>();
	readonly #municipalities = new Map<string, number>();

	constructor(id: string) {
		this.id = id;
	}

	/** Whether somebody would sit better here than at another table. */
	suits(person: Person, other: Table): boolean {
		const here = this.#costs(person);
		const there = other.#costs(person);
		const place = here.findIndex((cost, index) => cost !== there[index]);
		return Number(here[place]) < Number(there[place]);
	}

	seat({ role, municipality }: Person): void {
		this.#size += 1;
		this.#roles.set(role, (this.#roles.get(role) ?? 0) + 1);
		this.#municipalities.set(municipality, (this.#municipalities.get(municipality) ?? 0) + 1);
	}

	/** What speaks against this table, the weightiest first. */
	#costs({ from, role, municipality }: Person): readonly number[] {
		return [
			this.#size,
			this.#roles.get(role) ?? 0,
			this.#municipalities.get(municipality) ?? 0,
			from === this.id ? 0 : 1,
		];
	}
}
