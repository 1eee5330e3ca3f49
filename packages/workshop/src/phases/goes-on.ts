import type { RoomInTime, RunningPhase } from './room-is-open.ts';
import { roomEndsAt } from './room-ends-at.ts';

/** How long the workshop waits for a facilitator who is gone: milliseconds. */
export const WAIT_FOR_FACILITATOR = 60_000;

/**
 * When a phase is over for all: at its end, or, while groups are at work, when the last room that was
 * given longer has ended. Rooms that have handed in, or were merged away, are not waited for.
 */
export function allEndAt(phase: RunningPhase, rooms: readonly RoomInTime[]): number {
	if (phase.kind !== 'breakout') return phase.endsAt;
	const ends = rooms
		.filter(({ handedInAt, mergedIntoId }) => handedInAt == null && mergedIntoId == null)
		.map((room) => roomEndsAt(phase, room));
	return Math.max(phase.endsAt, ...ends);
}

/**
 * Whether the next phase begins by itself now. Work in groups and voting end with their time. All other
 * phases wait for a facilitator's word, unless no facilitator has been there for a minute: nobody shall
 * sit and wait for somebody whose connection is gone.
 *
 * @param facilitatorHereAt when a facilitator's socket was last open, at the latest now; never: undefined
 */
export function goesOn({
	phase,
	rooms,
	now,
	facilitatorHereAt,
}: {
	readonly phase: RunningPhase;
	readonly rooms: readonly RoomInTime[];
	readonly now: number;
	readonly facilitatorHereAt: number | undefined;
}): boolean {
	if (now < allEndAt(phase, rooms)) return false;
	if (phase.kind === 'breakout' || phase.kind === 'vote') return true;
	return now - (facilitatorHereAt ?? -Infinity) >= WAIT_FOR_FACILITATOR;
}
