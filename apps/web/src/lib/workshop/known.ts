import type { ParticipantPart, RoomPart, WorkshopPart } from '@raadgiver/workshop';

/** What a page knows without a socket: from its load, or from asking for it. */
export interface Known {
	readonly workshop?: WorkshopPart | undefined;
	readonly room?: RoomPart | undefined;
	readonly you?: ParticipantPart | undefined;
	/** The server's clock when this was read. */
	readonly now: number;
}
