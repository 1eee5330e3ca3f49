import type { ModelExample } from '../export/document-model.ts';

/**
 * What the server tells those who are in a workshop, over the one socket of each: JSON in a stateless
 * message on the channel of the workshop. Each part is sent when it has changed for whoever receives it.
 * Moments are milliseconds since 1970 by the server's clock.
 */
export type ServerMessage =
	| { readonly kind: 'clock'; readonly asked: number; readonly now: number }
	| { readonly kind: 'workshop'; readonly workshop: WorkshopPart }
	| { readonly kind: 'room'; readonly room: RoomPart | undefined }
	| { readonly kind: 'you'; readonly you: ParticipantPart }
	| { readonly kind: 'wall'; readonly whole: boolean; readonly rooms: readonly WallRoom[] }
	| { readonly kind: 'screen'; readonly screen: ScreenPart }
	/** What stands on the page that the browser reads; each example of it was told before. */
	| { readonly kind: 'reading'; readonly reading: ReadingPart }
	| { readonly kind: 'example'; readonly example: ModelExample };

/** What a browser asks of the server. Everything that changes something is a form, not a message. */
export type ClientMessage =
	/** Asks for the server's clock; `asked` comes back. */
	| { readonly kind: 'clock'; readonly asked: number }
	/** Wants the wall, or the numbers for the projector. For facilitators only. */
	| { readonly kind: 'watch'; readonly what: 'wall' | 'screen' }
	/** Reads a page of the joint document, from 1, and is told of each change on it from now on. */
	| { readonly kind: 'read'; readonly page: number };

export type WorkshopStatus = 'draft' | 'open' | 'running' | 'ended';
export type PhaseKind = 'welcome' | 'talk' | 'breakout' | 'plenary' | 'vote' | 'end';

/** The same for everybody. */
export interface WorkshopPart {
	readonly status: WorkshopStatus;
	readonly rehearsal: boolean;
	readonly phase: CurrentPhase | undefined;
	readonly meetingLink: string | undefined;
	readonly votesClosed: boolean;
	/** Messages to all, the newest first, at most ten; withdrawn ones are gone. */
	readonly messages: readonly Message[];
}

export interface CurrentPhase {
	readonly id: string;
	/** From 1. */
	readonly place: number;
	readonly kind: PhaseKind;
	readonly title: string;
	readonly startedAt: number;
	readonly endsAt: number;
}

export interface Message {
	readonly id: string;
	readonly text: string;
	readonly writtenBy: string;
	readonly at: number;
}

/** The same for everybody in one room. */
export interface RoomPart {
	readonly id: string;
	readonly number: number;
	readonly name: string | undefined;
	readonly theme: string | undefined;
	readonly meetingLink: string | undefined;
	readonly members: readonly Member[];
	/** When the room's time is up, with what it was given beyond the others. */
	readonly endsAt: number | undefined;
	/** Whether its text may be written in now. */
	readonly open: boolean;
	readonly handedInAt: number | undefined;
	readonly reopenedAt: number | undefined;
	readonly helpAskedAt: number | undefined;
	/** The facilitator who is on the way. */
	readonly helpTakenBy: string | undefined;
	/** Examples that a facilitator has hidden. */
	readonly hidden: readonly string[];
	/** Messages to this room, the newest first, at most ten. */
	readonly messages: readonly Message[];
}

export interface Member {
	readonly id: string;
	readonly name: string;
	/** Whether a socket of theirs is open. */
	readonly here: boolean;
}

/** What only this participant is told. A facilitator gets one with no participant in it. */
export interface ParticipantPart {
	readonly participantId: string | undefined;
	readonly name: string;
	readonly roomId: string | undefined;
	/** Put out by a facilitator: nothing else is sent after this. */
	readonly removed: boolean;
}

/** A room as the facilitators' wall shows it. */
export interface WallRoom {
	readonly id: string;
	readonly number: number;
	readonly name: string | undefined;
	readonly theme: string | undefined;
	readonly locked: boolean;
	readonly members: readonly Member[];
	readonly examples: readonly WallExample[];
	/** How many examples have all that is asked. */
	readonly complete: number;
	readonly lastEditAt: number | undefined;
	readonly endsAt: number | undefined;
	readonly open: boolean;
	readonly handedInAt: number | undefined;
	readonly reopenedAt: number | undefined;
	readonly helpAskedAt: number | undefined;
	readonly helpTakenBy: string | undefined;
	readonly mergedInto: number | undefined;
}

/** An example on the wall: at most the first 280 characters of each text. */
export interface WallExample {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly hidden: boolean;
}

/** What the projector shows beside code and clock. */
export interface ScreenPart {
	readonly participants: number;
	readonly here: number;
	readonly rooms: number;
	readonly handedIn: number;
	readonly examples: number;
}

/** A page of the joint document as those who take part read it, without what is hidden. */
export interface ReadingPart {
	readonly page: number;
	readonly pages: number;
	/** Examples in the whole document, and rooms that they come from. */
	readonly count: number;
	readonly rooms: number;
	readonly hasThemes: boolean;
	/** The ids of the examples on the page, in order. */
	readonly themes: readonly {
		readonly theme: string | undefined;
		readonly ids: readonly string[];
	}[];
}

/** The names of the documents on the socket. */
export const channelName = (workshopId: string) => `channel/${workshopId}`;
export const roomDocumentName = (roomId: string) => `room/${roomId}`;
export const jointDocumentName = (workshopId: string) => `joint/${workshopId}`;
