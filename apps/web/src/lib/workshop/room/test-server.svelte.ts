import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { RoomProvider, RoomSocket } from './room-socket.ts';

/** A server in the page itself, with one room: what one browser writes, the others have at once. */
export class TestServer {
	readonly document = new Y.Doc();
	readonly #connections: TestConnection[] = [];

	/** A further browser. */
	connect(): TestConnection {
		const connection = new TestConnection(this);
		this.#connections.push(connection);
		return connection;
	}

	toOthers(from: TestConnection, tell: (other: TestConnection) => void): void {
		for (const other of this.#connections) {
			if (other !== from && other.connection === 'connected') tell(other);
		}
	}
}

/** The socket of one browser, which may be cut and mended. */
export class TestConnection implements RoomSocket {
	connection: RoomSocket['connection'] = $state('connected');
	document: Y.Doc | undefined;
	awareness: Awareness | undefined;
	readonly #server: TestServer;
	readonly #listeners: { synced: (() => void)[]; unsyncedChanges: (() => void)[] } = {
		synced: [],
		unsyncedChanges: [],
	};
	#unsynced = 0;

	constructor(server: TestServer) {
		this.#server = server;
	}

	now(): number {
		return Date.parse('2027-05-17T12:32:08Z');
	}

	provider(_name: string, document: Y.Doc): RoomProvider {
		const awareness = new Awareness(document);
		this.document = document;
		this.awareness = awareness;
		document.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== this) this.#send(update);
		});
		awareness.on('update', (_changes: unknown, origin: unknown) => {
			if (origin !== this) this.#tell(awareness);
		});
		queueMicrotask(() => this.mend());
		const unsynced = () => this.#unsynced;
		return {
			awareness,
			synced: true,
			get unsyncedChanges() {
				return unsynced();
			},
			on: (event, listener) => this.#listeners[event].push(listener),
			forceSync: () => this.mend(),
			destroy: () => awareness.destroy(),
		};
	}

	cut(): void {
		this.connection = 'connecting';
	}

	/** Connected again: each sends what the other lacks. */
	mend(): void {
		this.connection = 'connected';
		if (!this.document) return;
		Y.applyUpdate(this.document, Y.encodeStateAsUpdate(this.#server.document), this);
		this.#send(Y.encodeStateAsUpdate(this.document));
		this.#emit('synced');
	}

	#send(update: Uint8Array): void {
		this.#unsynced += 1;
		this.#emit('unsyncedChanges');
		if (this.connection !== 'connected') return;
		Y.applyUpdate(this.#server.document, update);
		this.#server.toOthers(this, (other) => {
			if (other.document) Y.applyUpdate(other.document, update, other);
		});
		this.#unsynced = 0;
		this.#emit('unsyncedChanges');
	}

	#tell(awareness: Awareness): void {
		const update = encodeAwarenessUpdate(awareness, [awareness.clientID]);
		this.#server.toOthers(this, (other) => {
			if (other.awareness) applyAwarenessUpdate(other.awareness, update, other);
		});
	}

	#emit(event: 'synced' | 'unsyncedChanges'): void {
		for (const listener of this.#listeners[event]) listener();
	}
}
