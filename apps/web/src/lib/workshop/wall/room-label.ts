import { m } from '#paraglide/messages.js';

/** What a room is called: by its name where it has one, else by its number. */
export function roomLabel({ number, name }: { number: number; name?: string | undefined }): string {
	return name ?? m.wall_room({ number });
}
