import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';

/** What a room needs of the browser's one socket. The live connection of a workshop has it. */
export interface RoomSocket {
	readonly connection: 'connected' | 'connecting' | 'refused';
	/** The server's clock, in milliseconds since 1970. */
	now: () => number;
	provider: (name: string, document: Y.Doc) => RoomProvider;
}

/** What carries one document: Hocuspocus' provider, as far as a room uses it. */
export interface RoomProvider {
	readonly awareness: Awareness | null;
	/** Whether all that the server has of the document is here. */
	readonly synced: boolean;
	/** Changes that the server has not yet said are kept. */
	readonly unsyncedChanges: number;
	on: (event: 'synced' | 'unsyncedChanges', listener: () => void) => unknown;
	/** Compares everything with the server once more, and sends what it lacks. */
	forceSync: () => void;
	destroy: () => void;
}
