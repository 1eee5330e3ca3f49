import type { Duplex } from 'node:stream';
import type { Connection } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import type { Announcement } from './announcement.ts';
import { CLOSE, type Close } from './close-codes.ts';
import { corkForThisTurn } from './corked.ts';
import { passOn } from './cursors.ts';
import { cursorsIn, faultOf } from './inspect.ts';
import { BACKLOG_BYTES, BYTES, MESSAGES } from './limits.ts';
import { TokenBucket } from './token-bucket.ts';
import type { Visitor } from './visitor.ts';

/** What is sent of the workshop; each kind again only when it has changed. */
type Kind = 'workshop' | 'room' | 'you' | 'screen' | 'reading' | `example ${string}`;

/** One browser's socket. Hocuspocus sends through it too. */
export class LiveSocket {
	readonly visitor: Visitor;
	/** What a facilitator wants to see. */
	readonly watches = new Set<'wall' | 'screen'>();
	/** Closed by the server. Whoever does not mind it goes on sending, and is listened to no more. */
	isEnded = false;
	/** Whether the workshop's rows have had this participant in them. */
	isKnown = false;
	/** The page of the joint document that a participant reads. */
	readPage: number | undefined;
	/** The room that a facilitator has entered. */
	enteredRoomId: string | undefined;
	/** Open once the browser has asked for the workshop's channel. */
	channel: Connection | undefined;
	/** The rooms and the joint document that are open here, by their names in messages. */
	readonly documents = new Map<string, Connection>();
	readonly #webSocket: WebSocket;
	readonly #stream: Duplex;
	readonly #sent = new Map<Kind, string>();
	readonly #messages: TokenBucket;
	readonly #bytes: TokenBucket;

	constructor(webSocket: WebSocket, stream: Duplex, visitor: Visitor) {
		this.#webSocket = webSocket;
		this.#stream = stream;
		this.visitor = visitor;
		const now = performance.now();
		this.#messages = new TokenBucket(MESSAGES.atOnce, MESSAGES.perSecond, now);
		this.#bytes = new TokenBucket(BYTES.atOnce, BYTES.perSecond, now);
	}

	get readyState(): number {
		return this.#webSocket.readyState;
	}

	send(data: Uint8Array): void {
		corkForThisTurn(this.#stream);
		this.#webSocket.send(data);
		if (this.#webSocket.bufferedAmount > BACKLOG_BYTES) this.#webSocket.terminate();
	}

	close(code?: number, reason?: string): void {
		this.#webSocket.close(code, reason);
	}

	end({ code, reason }: Close): void {
		this.isEnded = true;
		this.#webSocket.close(code, reason);
	}

	/** What is wrong with something that came in, or with how much of it comes. */
	faultOf(data: Uint8Array): Close | undefined {
		const now = performance.now();
		const isFast = !this.#messages.take(1, now) || !this.#bytes.take(data.byteLength, now);
		return isFast ? CLOSE.tooFast : faultOf(data);
	}

	/** Passes on what a message tells of cursors in a document that is open, and says whether it did. */
	passOnCursors(data: Uint8Array): boolean {
		const told = cursorsIn(data);
		const connection = told && this.documents.get(told.name);
		if (!connection) return false;
		passOn(told.cursors, connection, this.visitor).catch(() => this.end(CLOSE.broken));
		return true;
	}

	/** Sends a message of this kind over the channel, unless it was the last one of its kind. */
	tell(kind: Kind, announcement: Announcement): void {
		if (!this.channel || this.#sent.get(kind) === announcement.text) return;
		this.#sent.set(kind, announcement.text);
		announcement.sendTo(this.channel);
	}

	/** A document is open for as long as its connection is. */
	openDocument(connection: Connection): void {
		const name = connection.messageAddress;
		this.documents.set(name, connection);
		connection.onClose(() => {
			if (this.documents.get(name) === connection) this.documents.delete(name);
		});
	}

	/** The browser has asked for the channel (again): it is told everything. */
	openChannel(channel: Connection): void {
		this.channel = channel;
		this.#sent.clear();
	}
}
