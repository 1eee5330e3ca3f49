import type { Source } from '@raadgiver/workshop';
import { m } from '#paraglide/messages.js';

/** The rooms of a workshop as the joint document names them, by id. Empty where it names none. */
export type RoomNames = Readonly<Record<string, string>>;

/** "Gruppe 7", or with a name "Gruppe 7 (Vestegnen)". */
export function roomName({ number, name }: { number: number; name: string | null }): string {
	return name ? m.joint_room_named({ number, name }) : m.joint_room({ number });
}

/** Where a text comes from: the room's name, or only that it was a room. */
export function sourceWords(source: Source | undefined, names: RoomNames): string {
	if (!source) return m.joint_plenary_source();
	return names[source.roomId] ?? m.joint_room_unnamed();
}

/** Where an example and all that was merged into it come from, each room once. */
export function sourcesWords(
	example: {
		readonly source: Source | undefined;
		readonly sources: readonly { readonly source: Source | undefined }[];
	},
	names: RoomNames,
): string {
	const sources = [example.source, ...example.sources.map(({ source }) => source)];
	const rooms = new Map(sources.map((source) => [source?.roomId, source]));
	const named = [...rooms.values()].filter((source) => !source || source.roomId in names);
	if (named.length > 0) return named.map((source) => sourceWords(source, names)).join(', ');
	return rooms.size > 1 ? m.joint_rooms_unnamed({ count: rooms.size }) : m.joint_room_unnamed();
}
