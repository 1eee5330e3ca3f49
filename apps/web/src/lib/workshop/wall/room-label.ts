import { m } from '#paraglide/messages.js';

/** "Gruppe 7", or with a name "Gruppe 7: Vestegnen", as its members and the screen say it. */
export function roomLabel({ number, name }: { number: number; name?: string | undefined }): string {
	return name ? m.wall_room_named({ number, name }) : m.wall_room({ number });
}
