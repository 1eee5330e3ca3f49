import { m } from '#paraglide/messages.js';

/** What a room is called: "Gruppe 7", or "Gruppe 7: Attester". */
export function roomName({
	number,
	name,
}: {
	readonly number: number;
	readonly name?: string | null | undefined;
}): string {
	return name ? m.joining_room_named({ number, name }) : m.joining_room_number({ number });
}

/** "6 deltagere". */
export function memberCount(count: number): string {
	if (count === 0) return m.joining_room_members_none();
	return count === 1 ? m.joining_room_members_one() : m.joining_room_members({ count });
}
