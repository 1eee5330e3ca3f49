import type { RoomProgress } from '@raadgiver/workshop';

/** The room's time is up, it has handed in, or it was merged: its text can only be read. */
export class RoomClosedError extends Error {}

/** The group has not yet written what it must hand in. */
export class RoomUnreadyError extends Error {
	readonly progress: RoomProgress;

	constructor(progress: RoomProgress) {
		super(`${progress.complete} of at least ${progress.least} examples are complete`);
		this.progress = progress;
	}
}
