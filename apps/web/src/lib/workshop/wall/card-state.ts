import type { WallRoom } from '@raadgiver/workshop';

/** What one sees of a room first: the most pressing of what can be said about it. */
export type CardState = 'calls' | 'handed-in' | 'idle' | 'reopened' | 'writing' | 'closed';

/** A room where nobody has written for so many minutes is quiet ("stille"). */
const QUIET_MINUTES = 3;

const MINUTE_MS = 60_000;

/**
 * What a room's card says first. A room without anybody in it is never quiet: nobody is stuck there.
 * @param since when the phase began, for a room in which nothing has been written
 */
export function cardState(room: WallRoom, since: number | undefined, now: number): CardState {
	if (room.helpAskedAt !== undefined) return 'calls';
	if (room.handedInAt !== undefined && !room.open) return 'handed-in';
	if (!room.open) return 'closed';
	if (idleMinutes(room, since, now) >= QUIET_MINUTES) return 'idle';
	return room.reopenedAt === undefined ? 'writing' : 'reopened';
}

/** Whole minutes since somebody wrote in an open room; 0 where nobody is in it or it is closed. */
export function idleMinutes(room: WallRoom, since: number | undefined, now: number): number {
	if (!room.open || room.members.length === 0) return 0;
	const last = Math.max(room.lastEditAt ?? 0, since ?? 0);
	return last === 0 ? 0 : Math.max(0, Math.floor((now - last) / MINUTE_MS));
}
