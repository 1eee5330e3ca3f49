import type { PhaseKind } from '../live/messages.ts';
import { roomEndsAt } from './room-ends-at.ts';

/** The phase that runs. */
export interface RunningPhase {
	readonly kind: PhaseKind;
	readonly endsAt: number;
}

/** A room as far as the rule of writing needs to know it; moments in milliseconds since 1970. */
export interface RoomInTime {
	readonly extraSeconds: number;
	readonly handedInAt?: number | null | undefined;
	readonly reopenedAt?: number | null | undefined;
	readonly mergedIntoId?: string | null | undefined;
}

interface Moment {
	readonly phase: RunningPhase | undefined;
	readonly room: RoomInTime;
	readonly now: number;
}

/**
 * Whether a room may be written in: the one rule, on the socket as on the page. Open is a room
 * - whose groups are at work and whose time is not up, until it hands in, and
 * - that a facilitator has opened again, whatever the clock says, until it hands in after that.
 * A room that was merged into another is never open: its group writes there.
 */
export function roomIsOpen({ phase, room, now }: Moment): boolean {
	if (room.mergedIntoId != null) return false;
	if (room.reopenedAt != null) return (room.handedInAt ?? -Infinity) < room.reopenedAt;
	return room.handedInAt == null && hasTimeLeft({ phase, room, now });
}

/** Whether a group that has handed in may take it back itself: as long as its time is not up. */
export function mayTakeBack({ phase, room, now }: Moment): boolean {
	return room.handedInAt != null && room.mergedIntoId == null && hasTimeLeft({ phase, room, now });
}

function hasTimeLeft({ phase, room, now }: Moment): boolean {
	const endsAt = roomEndsAt(phase, room);
	return phase?.kind === 'breakout' && endsAt !== undefined && now < endsAt;
}
