import type { WallRoom } from '@raadgiver/workshop';
import { cardState, idleMinutes } from './card-state.ts';

/** Which rooms the wall shows, as the address says it. */
export const FILTERS = ['alle', 'hjaelp', 'stille', 'afleveret', 'laast'] as const;
export type Filter = (typeof FILTERS)[number];

export const SORTINGS = ['nummer', 'mangler', 'stille'] as const;
export type Sorting = (typeof SORTINGS)[number];

/** When the wall is looked at: now, and when the running phase began. */
export interface Look {
	readonly now: number;
	readonly since: number | undefined;
}

/** The rooms that stand on the wall: those that were merged into others have no card. */
export function standing(rooms: readonly WallRoom[]): readonly WallRoom[] {
	return rooms.filter(({ mergedInto }) => mergedInto === undefined);
}

export function matches(room: WallRoom, filter: Filter, { now, since }: Look): boolean {
	if (filter === 'hjaelp') return room.helpAskedAt !== undefined;
	if (filter === 'stille') return cardState(room, since, now) === 'idle';
	if (filter === 'afleveret') return room.handedInAt !== undefined;
	return filter === 'alle' || room.locked;
}

/**
 * The ids of the rooms in the order asked for; of equals, the lower number first. `mangler` puts first
 * who has the fewest whole examples, and of those who has written least.
 */
export function orderOf(rooms: readonly WallRoom[], sorting: Sorting, look: Look): string[] {
	const first = (one: WallRoom, other: WallRoom) =>
		sorting === 'mangler'
			? one.complete - other.complete || written(one) - written(other)
			: sorting === 'stille'
				? idle(other, look) - idle(one, look)
				: 0;
	return rooms
		.toSorted((one, other) => first(one, other) || one.number - other.number)
		.map(({ id }) => id);
}

/** The rooms in an order that was fixed earlier; those that came since stand at the end. */
export function inOrder(rooms: readonly WallRoom[], order: readonly string[]): readonly WallRoom[] {
	const places = new Map(order.map((id, place) => [id, place]));
	const place = ({ id }: WallRoom) => places.get(id) ?? order.length;
	return rooms.toSorted((one, other) => place(one) - place(other) || one.number - other.number);
}

/** Those that call, whoever has waited longest first; those somebody is on the way to come last. */
export function helpQueue(rooms: readonly WallRoom[]): readonly WallRoom[] {
	return rooms
		.filter(({ helpAskedAt }) => helpAskedAt !== undefined)
		.toSorted(
			(one, other) =>
				Number(one.helpTakenBy !== undefined) - Number(other.helpTakenBy !== undefined) ||
				(one.helpAskedAt ?? 0) - (other.helpAskedAt ?? 0),
		);
}

const written = (room: WallRoom) =>
	room.examples.reduce((letters, { title, text }) => letters + title.length + text.length, 0);

const idle = (room: WallRoom, { now, since }: Look) => idleMinutes(room, since, now);
