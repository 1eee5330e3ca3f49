/**
 * When a room's time is up: the phase's end, and what the room was given beyond the others. Nothing where
 * no phase runs. Milliseconds since 1970.
 *
 * @example
 * roomEndsAt({ endsAt: 60000 }, { extraSeconds: 30 }); // => 90000
 * roomEndsAt(undefined, { extraSeconds: 30 }); // => undefined
 */
export function roomEndsAt(phase: Ending, room: Extended): number;
export function roomEndsAt(phase: Ending | undefined, room: Extended): number | undefined;
export function roomEndsAt(phase: Ending | undefined, room: Extended): number | undefined {
	return phase && phase.endsAt + room.extraSeconds * 1000;
}

interface Ending {
	readonly endsAt: number;
}

interface Extended {
	readonly extraSeconds: number;
}
