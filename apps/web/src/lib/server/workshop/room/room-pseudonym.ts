import { createHmac, hkdfSync } from 'node:crypto';
import { SECRET } from '$app/env/private';

const key = Buffer.from(hkdfSync('sha256', SECRET, '', 'workshop rooms', 32));

/**
 * What stands for a room in the joint document of a workshop that names no rooms: the same each time, so
 * that examples of one room can be told to be that, and not to be led back to the room by whoever knows
 * the rooms' ids. Everybody in the workshop can read the document that it stands in.
 */
export function roomPseudonym(roomId: string): string {
	return createHmac('sha256', key).update(roomId).digest('base64url').slice(0, 22);
}
