import type { Example } from '@raadgiver/workshop';
import { type Seat, seatPath } from './seat.ts';

/**
 * What somebody wrote in a room and the server has not got, as it reads. It lies beside the document in
 * this browser, so that it is found again when they sit elsewhere.
 */
export interface Unsaved extends Seat {
	/** "Gruppe 7". */
	readonly roomName: string;
	/** Examples that were begun or changed. */
	readonly examples: readonly Example[];
	/** The notes, where they were changed. */
	readonly notes?: string | undefined;
}

const START = 'ikke-gemt/';

export function keepUnsaved(unsaved: Unsaved): void {
	try {
		localStorage.setItem(START + seatPath(unsaved), JSON.stringify(unsaved));
	} catch {
		// A browser that keeps nothing: the text is on the page for as long as the page stands.
	}
}

export function findUnsaved(seat: Seat): Unsaved | undefined {
	return read(START + seatPath(seat));
}

/** What is not saved of all rooms of a workshop. */
export function listUnsaved(workshopId: string): Unsaved[] {
	try {
		const start = `${START}${workshopId}/`;
		return Object.keys(localStorage).flatMap((key) =>
			key.startsWith(start) ? (read(key) ?? []) : [],
		);
	} catch {
		return [];
	}
}

export function forgetUnsaved(seat: Seat): void {
	try {
		localStorage.removeItem(START + seatPath(seat));
	} catch {
		// Nothing was kept.
	}
}

function read(key: string): Unsaved | undefined {
	try {
		return (JSON.parse(localStorage.getItem(key) ?? 'null') as Unsaved | null) ?? undefined;
	} catch {
		return undefined;
	}
}
