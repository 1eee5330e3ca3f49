import type { Connection } from '@hocuspocus/server';
import { Hocuspocus, OutgoingMessage } from '@hocuspocus/server';
import {
	channelName,
	type ClientMessage,
	jointDocumentName,
	type ParticipantPart,
	roomDocumentName,
	type ServerMessage,
} from '@raadgiver/workshop';
import type { WebSocket } from 'ws';
import { database } from '#lib/server/database.ts';
import { readState, type ParticipantState, type WorkshopState } from '../state.ts';
import { applyUpdates, readUpdates } from '../updates.ts';
import { admission } from './admission.ts';
import type { Appender } from './appender.ts';
import { CLOSE, type Close } from './close-codes.ts';
import { coalesced } from './coalesced.ts';
import { documentHooks, type SocketContext } from './document-hooks.ts';
import { keepAsking } from './heartbeat.ts';
import { LiveSocket } from './live-socket.ts';
import { facilitatorPart, membersByRoom, roomPart, workshopPart } from './parts.ts';
import type { Visitor } from './visitor.ts';

/** The least milliseconds between two times that everybody is told what has changed. */
const PAUSE = 100;
/** How often the clock alone may change something: a room's time is up. Milliseconds. */
const TICK = 500;

/** A workshop whose sockets this process holds. It lives for as long as the process owns it. */
export class LiveWorkshop {
	readonly id: string;
	/** Reads the rows anew, soon, and tells everybody what has changed. */
	readonly refresh = coalesced(() => this.#read(), PAUSE);
	/** Tells everybody soon what has changed without a change of rows. */
	readonly tellSoon = coalesced(async () => this.#tell(), PAUSE);
	readonly #hocuspocus: Hocuspocus<SocketContext>;
	readonly #sockets = new Set<LiveSocket>();
	readonly #timer: NodeJS.Timeout;
	#state: WorkshopState;
	#participants: ReadonlyMap<string, ParticipantState>;
	#isClosed = false;
	/** The rows have changed and could not be read. */
	#isStale = false;

	constructor(id: string, state: WorkshopState, appender: Appender) {
		this.id = id;
		this.#state = state;
		this.#participants = byId(state);
		this.#hocuspocus = new Hocuspocus<SocketContext>({
			quiet: true,
			maxPendingDocuments: 8,
			...documentHooks(this, appender),
		});
		this.#timer = setInterval(() => this.#tick(), TICK);
	}

	/** Takes a socket that was just opened. */
	welcome(webSocket: WebSocket, visitor: Visitor): void {
		const socket = new LiveSocket(webSocket, visitor);
		const client = this.#hocuspocus.handleConnection(socket, new Request('http://live/'), {
			socket,
		});
		this.#sockets.add(socket);
		keepAsking(webSocket, () => (client.lastMessageReceivedAt = Date.now()));
		webSocket.on('message', (message: Buffer) => {
			const fault = socket.faultOf(message);
			if (fault) socket.end(fault);
			else client.handleMessage(message);
		});
		// What is wrong is followed by its closing.
		webSocket.on('error', () => undefined);
		webSocket.on('close', (code, reason) => {
			this.#sockets.delete(socket);
			client.handleClose({ code, reason: reason.toString() });
			void this.tellSoon();
		});
	}

	/** What somebody may do with a document now. */
	admission(name: string, { visitor }: LiveSocket) {
		const now = Date.now();
		return admission(name, visitor, { workshopId: this.id, state: this.#state, now });
	}

	/** A browser has asked for the channel: it is told everything at once, and the others that it is here. */
	async open(socket: LiveSocket, channel: Connection): Promise<void> {
		socket.openChannel(channel);
		const { kind, id } = socket.visitor;
		if (kind === 'participant' && !this.#participants.has(id)) await this.refresh();
		this.#tellEach([socket]);
		void this.tellSoon();
	}

	/** A facilitator goes into a room, or out of it. */
	enter(socket: LiveSocket, roomId: string | undefined): void {
		socket.enteredRoomId = roomId;
		this.#tellEach([socket]);
	}

	answer(socket: LiveSocket, message: ClientMessage): void {
		if (message.kind === 'clock') {
			const clock = { kind: 'clock', asked: message.asked, now: Date.now() } as const;
			socket.channel?.sendStateless(encode(clock));
		} else if (socket.visitor.kind === 'facilitator') {
			socket.watches.add(message.what);
			this.#tellEach([socket]);
		}
	}

	/** The server has edited a document, here or in another process: whoever has it open sees it. */
	async editedElsewhere(documentId: string): Promise<void> {
		for (const name of [roomDocumentName(documentId), jointDocumentName(documentId)]) {
			await this.#hocuspocus.loadingDocuments.get(name)?.catch(() => undefined);
			const document = this.#hocuspocus.documents.get(name);
			if (!document) continue;
			const updates = await readUpdates(database, documentId);
			applyUpdates(document, updates, { source: 'local', skipStoreHooks: true });
		}
	}

	/** Ends all sockets. Nothing is lost by that: browsers come again, to whoever owns the workshop then. */
	close(why: Close): void {
		this.#isClosed = true;
		clearInterval(this.#timer);
		for (const socket of this.#sockets) socket.end(why);
	}

	#tick(): void {
		if (this.#isStale) this.refresh().catch(() => undefined);
		else this.#tell();
	}

	async #read(): Promise<void> {
		this.#isStale = true;
		const state = await readState(this.id);
		this.#isStale = false;
		if (this.#isClosed) return;
		if (!state) return this.close(CLOSE.unknown);
		this.#state = state;
		this.#participants = byId(state);
		this.#tell();
	}

	#tell(): void {
		this.#tellEach(this.#sockets);
		this.#admitAgain();
	}

	#tellEach(sockets: Iterable<LiveSocket>): void {
		const state = this.#state;
		const moment = { state, here: this.#here(), now: Date.now() };
		const members = membersByRoom(moment);
		const workshop = encode({ kind: 'workshop', workshop: workshopPart(state) });
		const rooms = new Map<string | undefined, string>();
		const roomMessage = (id: string | undefined) => {
			const known = rooms.get(id);
			if (known !== undefined) return known;
			const room = state.rooms.find((one) => one.id === id);
			const part = room && roomPart(room, moment, members.get(room.id) ?? []);
			const message = encode({ kind: 'room', room: part });
			rooms.set(id, message);
			return message;
		};
		for (const socket of sockets) {
			const you = this.#you(socket.visitor);
			socket.tell('you', encode({ kind: 'you', you }));
			if (you.removed) {
				socket.end(CLOSE.unknown);
				continue;
			}
			socket.tell('workshop', workshop);
			socket.tell('room', roomMessage(you.roomId ?? socket.enteredRoomId));
		}
	}

	#you({ kind, id, name }: Visitor): ParticipantPart {
		if (kind === 'facilitator')
			return { ...facilitatorPart(name), removed: !this.#state.facilitators.includes(id) };
		const known = this.#participants.get(id);
		return {
			participantId: id,
			name: known?.name ?? name,
			roomId: known?.roomId ?? undefined,
			removed: known?.removed ?? false,
		};
	}

	/** Participants who have a socket open. */
	#here(): Set<string> {
		const here = new Set<string>();
		for (const { visitor, channel } of this.#sockets)
			if (channel && visitor.kind === 'participant') here.add(visitor.id);
		return here;
	}

	/** Who was moved leaves the room's document, and what may be written in changes with the clock. */
	#admitAgain(): void {
		for (const document of this.#hocuspocus.documents.values()) {
			if (document.name === channelName(this.id)) continue;
			for (const connection of document.getConnections()) {
				const { socket } = connection.context as SocketContext;
				const may = this.admission(document.name, socket);
				if (may) setMayWrite(connection, may === 'write');
				else connection.close({ code: 4403, reason: 'not yours' });
			}
		}
	}
}

/** What was refused while the document was closed is asked for when it opens. */
export function setMayWrite(connection: Connection, mayWrite: boolean): void {
	if (connection.readOnly === !mayWrite) return;
	connection.readOnly = !mayWrite;
	if (!mayWrite) return;
	const question = new OutgoingMessage(connection.messageAddress)
		.createSyncMessage()
		.writeFirstSyncStepFor(connection.document);
	connection.send(question.toUint8Array());
}

function byId({ participants }: WorkshopState): Map<string, ParticipantState> {
	return new Map(participants.map((participant) => [participant.id, participant]));
}

function encode(message: ServerMessage): string {
	return JSON.stringify(message);
}
