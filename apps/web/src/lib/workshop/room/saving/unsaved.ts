import type { Example } from '@raadgiver/workshop';

/**
 * What somebody wrote in a room and the server has not got, as it reads. It lies beside the document in
 * this browser, so that it is found again when they sit elsewhere.
 */
export interface Unsaved {
	readonly workshopId: string;
	readonly roomId: string;
	/** "Gruppe 7". */
	readonly roomName: string;
	/** Examples that were begun or changed. */
	readonly examples: readonly Example[];
	/** The notes, where they were changed. */
	readonly notes?: string | undefined;
}

const keyOf = (workshopId: string, roomId: string) => `ikke-gemt/${workshopId}/${roomId}`;

export function keepUnsaved(unsaved: Unsaved): void {
	const { workshopId, roomId } = unsaved;
	try {
		localStorage.setItem(keyOf(workshopId, roomId), JSON.stringify(unsaved));
	} catch {
		// A browser that keeps nothing: the text is on the page for as long as the page stands.
	}
}

export function findUnsaved(workshopId: string, roomId: string): Unsaved | undefined {
	return read(keyOf(workshopId, roomId));
}

/** What is not saved of all rooms of a workshop. */
export function listUnsaved(workshopId: string): Unsaved[] {
	try {
		const start = keyOf(workshopId, '');
		return Object.keys(localStorage).flatMap((key) =>
			key.startsWith(start) ? (read(key) ?? []) : [],
		);
	} catch {
		return [];
	}
}

export function forgetUnsaved(workshopId: string, roomId: string): void {
	try {
		localStorage.removeItem(keyOf(workshopId, roomId));
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
