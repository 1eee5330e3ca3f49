import { readExamples, roomDocumentName, type Example } from '@raadgiver/workshop';
import type { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { Presence, type Writer } from './presence/presence.svelte.ts';
import type { RoomProvider, RoomSocket } from './room-socket.ts';
import { keep, readKept } from './saving/kept.ts';
import type { Seat } from './saving/seat.ts';
import { UnsavedWatch } from './saving/unsaved-watch.ts';

/** Milliseconds in which changes of the text are read once. */
const READ_EVERY = 50;

interface Choices {
	/** Who writes; nobody for somebody who only reads. */
	readonly writer: Writer | undefined;
	/** Whose text it is, where it is kept in this browser too, so that nothing is lost without a connection. */
	readonly kept: (Omit<Seat, 'roomId'> & { readonly roomName: string }) | undefined;
}

/** A room's text in this browser, for as long as the room is on the page. */
export class RoomDocument {
	examples: readonly Example[] = $state.raw([]);
	/** Whether there is a text to write in: the server's, or the one that this browser kept. */
	ready = $state(false);
	/** When the server last said that it has everything, by its own clock. */
	savedAt: number | undefined = $state();
	/** Since when something has not been saved, by this device's clock. */
	unsavedSince: number | undefined = $state();

	readonly document = new Y.Doc();
	readonly presence: Presence | undefined;
	readonly #socket: RoomSocket;
	readonly #provider: RoomProvider;
	readonly #kept: IndexeddbPersistence | undefined;
	readonly #unsaved: UnsavedWatch | undefined;
	#reading: ReturnType<typeof setTimeout> | undefined;

	constructor(socket: RoomSocket, roomId: string, { writer, kept }: Choices) {
		this.#socket = socket;
		this.document.on('update', this.#readSoon);
		const name = roomDocumentName(roomId);
		if (kept && 'indexedDB' in globalThis) {
			const seat = { ...kept, roomId };
			this.#kept = keep(seat, this.document);
			const unsaved = new UnsavedWatch(seat, this.document);
			this.#unsaved = unsaved;
			void this.#kept.whenSynced.then(() => {
				if (!this.#provider.synced) unsaved.resume();
				// An empty copy is no text: the first one comes from the server.
				if (this.document.store.clients.size > 0) this.#begin();
			});
		}
		this.#provider = socket.provider(name, this.document);
		this.#provider.on('synced', () => {
			if (this.#provider.synced) this.#begin();
		});
		this.#provider.on('unsyncedChanges', () => this.#count());
		const { awareness } = this.#provider;
		this.presence = awareness ? new Presence(this.document, awareness, writer) : undefined;
	}

	/** The room may be written in again: what was refused meanwhile is sent once more. */
	sendAgain(): void {
		if (this.unsavedSince !== undefined) this.#provider.forceSync();
	}

	/** Reads the text now, instead of in a moment. */
	read(): void {
		this.examples = readExamples(this.document);
	}

	/**
	 * Brings the text that this browser kept of another room, if that room has become a part of this one.
	 * Resolves to whether it has.
	 */
	async takeOver(seat: Seat): Promise<boolean> {
		const other = await readKept(seat);
		const isPart = [...other.store.clients.keys()].some((client) =>
			this.document.store.clients.has(client),
		);
		if (!isPart) return false;
		Y.applyUpdate(this.document, Y.encodeStateAsUpdate(other), this);
		this.#unsaved?.write();
		return true;
	}

	/** @param forget takes the copy in this browser away: it may be somebody else's next */
	close({ forget }: { forget: boolean }): void {
		clearTimeout(this.#reading);
		this.#unsaved?.close();
		this.presence?.destroy();
		this.#provider.destroy();
		if (forget) void this.#kept?.clearData();
		// What was written before the copy was open is in it only once it is.
		if (this.#kept && !forget) void this.#kept.whenSynced.then(() => this.document.destroy());
		else this.document.destroy();
	}

	#begin(): void {
		this.ready = true;
		this.read();
	}

	#count(): void {
		if (this.#provider.unsyncedChanges > 0) {
			this.unsavedSince ??= Date.now();
			this.#unsaved?.note();
		} else {
			this.#unsaved?.settle();
			this.unsavedSince = undefined;
			this.savedAt = this.#socket.now();
		}
	}

	readonly #readSoon = (): void => {
		this.#reading ??= setTimeout(() => {
			this.#reading = undefined;
			this.read();
		}, READ_EVERY);
	};
}
