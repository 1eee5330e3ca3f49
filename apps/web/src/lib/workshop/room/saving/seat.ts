/**
 * Whose text of which room it is that a browser keeps. Two who use one browser one after the other keep
 * theirs apart: the server takes nobody's words from somebody else.
 */
export interface Seat {
	readonly workshopId: string;
	readonly roomId: string;
	readonly participantId: string;
}

/** The part of a name that tells a seat from all others; each part of it begins those that lie within. */
export function seatPath({ workshopId, roomId, participantId }: Seat): string {
	return `${workshopId}/${roomId}/${participantId}`;
}

export function isSameSeat(one: Seat, other: Seat): boolean {
	return seatPath(one) === seatPath(other);
}
