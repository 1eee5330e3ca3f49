import type { Duplex } from 'node:stream';
import { type Connection, type Document, Hocuspocus } from '@hocuspocus/server';
import {
	channelName,
	type ClientMessage,
	jointDocumentName,
	roomDocumentName,
} from '@raadgiver/workshop';
import type { WebSocket } from 'ws';
import { database } from '#lib/server/database.ts';
import { goOn } from '../leading/going-on.ts';
import { bringAll } from '../joint/joint.ts';
import { readState, type WorkshopState } from '../state.ts';
import { applyUpdates, readUpdates } from '../documents/updates.ts';
import { Announcement } from './announcement.ts';
import { admission, openings, UNDER_WAY } from './admission.ts';
import type { Appender } from './appender.ts';
import { CLOSE, type Close } from './close-codes.ts';
import { coalesced } from './coalesced.ts';
import { documentHooks, type SocketContext } from './document-hooks.ts';
import { keepAsking } from './heartbeat.ts';
import { LiveSocket } from './live-socket.ts';
import { Moments } from './moments.ts';
import { type Moment, runningPhase } from './parts.ts';
import { Shows } from './shows.ts';
import { dismissFormer } from './still-leading.ts';
import { type Participants, tell } from './telling.ts';
import { Tidying } from './tidying.ts';
import type { Visitor } from './visitor.ts';

/** The least milliseconds between two times that everybody is told what has changed. */
const PAUSE = 100;
/** How often the clock alone may change something: a room's time is up. Milliseconds. */
const TICK = 500;
/** All that Hocuspocus is told of a request: who asks was found out before. */
const REQUEST = new Request('http://live/');

/** A workshop whose sockets this process holds. It lives for as long as the process owns it. */
export class LiveWorkshop {
	readonly id: string;
	readonly moments = new Moments();
	readonly tidying = new Tidying();
	/** Reads the rows anew, soon, and tells everybody what has changed. */
	readonly refresh = coalesced(() => this.#read(), PAUSE);
	/** When a socket last came or went, by a clock that never jumps. */
	lastMoveAt = performance.now();
	lastArrivalAt = performance.now();
	readonly #tellSoon = coalesced(async () => this.#tell(), PAUSE);
	readonly #hocuspocus: Hocuspocus<SocketContext>;
	readonly #sockets = new Set<LiveSocket>();
	readonly #shows: Shows;
	readonly #timer: NodeJS.Timeout;
	#state: WorkshopState;
	#participants: Participants;
	/** A facilitator whose socket was lost with another process has a while to come here. */
	#facilitatorHereAt = Date.now();
	#isClosed = false;
	/** The rows have changed and could not be read. */
	#isStale = false;
	#isGoingOn = false;
	/** Which rooms were open when everybody was last told. */
	#openings = '';
	#asking: Promise<void> | undefined;

	constructor(id: string, state: WorkshopState, appender: Appender) {
		this.id = id;
		this.#state = state;
		this.#participants = byId(state);
		this.#shows = new Shows(id, () => this.#moment());
		this.#hocuspocus = new Hocuspocus<SocketContext>({
			quiet: true,
			maxPendingDocuments: 8,
			...documentHooks(this, appender),
		});
		this.#timer = setInterval(() => this.#tick(), TICK);
	}

	get isEmpty(): boolean {
		return this.#sockets.size === 0;
	}

	/** Takes a socket that was just opened. */
	welcome(webSocket: WebSocket, stream: Duplex, visitor: Visitor): void {
		if (this.#isClosed) return webSocket.close(CLOSE.restart.code, CLOSE.restart.reason);
		const socket = new LiveSocket(webSocket, stream, visitor);
		const client = this.#hocuspocus.handleConnection(socket, REQUEST, { socket });
		this.#sockets.add(socket);
		this.lastMoveAt = this.lastArrivalAt = performance.now();
		keepAsking(webSocket, () => (client.lastMessageReceivedAt = Date.now()));
		webSocket.on('message', (message: Buffer) => {
			if (socket.isEnded) return;
			const fault = socket.faultOf(message);
			if (fault) socket.end(fault);
			else if (!socket.passOnCursors(message)) client.handleMessage(message);
		});
		// What is wrong is followed by its closing.
		webSocket.on('error', () => undefined);
		webSocket.on('close', (code, reason) => {
			this.#sockets.delete(socket);
			this.lastMoveAt = performance.now();
			client.handleClose({ code, reason: reason.toString() });
			void this.#tellSoon();
		});
	}

	/** What somebody may do with a document now. */
	admission(name: string, { visitor }: LiveSocket) {
		const [state, participants] = [this.#state, this.#participants];
		return admission(name, visitor, {
			...{ workshopId: this.id, state, participants },
			now: Date.now(),
		});
	}

	/** A browser has asked for the channel: it is told everything at once, and the others that it is here. */
	async open(socket: LiveSocket, channel: Connection): Promise<void> {
		socket.openChannel(channel);
		const { kind, id } = socket.visitor;
		if (kind === 'participant' && !this.#participants.has(id)) await this.refresh();
		tell([socket], this.#moment(), this.#participants);
		void this.#tellSoon();
	}

	/** A facilitator goes into a room, or out of it. */
	enter(socket: LiveSocket, roomId: string | undefined): void {
		socket.enteredRoomId = roomId;
		tell([socket], this.#moment(), this.#participants);
	}

	answer(socket: LiveSocket, message: ClientMessage): void {
		if (message.kind === 'clock') {
			const clock = new Announcement({ kind: 'clock', asked: message.asked, now: Date.now() });
			if (socket.channel) clock.sendTo(socket.channel);
		} else {
			this.#shows.begin(socket, message);
		}
	}

	/** A document that is open here has changed. */
	edited(document: Document, documentId: string): void {
		this.moments.note(documentId, document);
		this.#shows.edited(documentId, document);
	}

	async closed(documentId: string): Promise<void> {
		this.#shows.closed(documentId);
		this.tidying.closed(documentId);
		await this.moments.close(documentId);
	}

	/** The server has edited a document, here or in another process: whoever has it open sees it. */
	async editedElsewhere(documentId: string): Promise<void> {
		const isRoom = this.#state.rooms.some(({ id }) => id === documentId);
		if (!isRoom && documentId !== this.id) return;
		if (!isRoom) this.#shows.readOtherwise();
		const name = isRoom ? roomDocumentName(documentId) : jointDocumentName(documentId);
		await this.#hocuspocus.loadingDocuments.get(name)?.catch(() => undefined);
		const document = this.#hocuspocus.documents.get(name);
		if (!document) return isRoom ? this.#shows.roomEdited() : undefined;
		const updates = await readUpdates(database, documentId);
		applyUpdates(document, updates, { source: 'local', skipStoreHooks: true });
	}

	/** Ends all sockets. Nothing is lost by that: browsers come again, to whoever owns the workshop then. */
	async close(why: Close): Promise<void> {
		this.#isClosed = true;
		clearInterval(this.#timer);
		for (const socket of this.#sockets) socket.end(why);
		await this.#asking;
		await this.moments.closeAll();
		await this.tidying.done();
	}

	#tick(): void {
		if (this.#facilitators().length > 0) this.#facilitatorHereAt = Date.now();
		if (this.#isStale) this.refresh().catch(() => undefined);
		else if (openings(this.#state, Date.now()) !== this.#openings) this.#tell();
		void this.#goOn();
		this.#asking ??= dismissFormer(this.id, this.#facilitators()).finally(
			() => (this.#asking = undefined),
		);
		this.#shows.tell([...this.#sockets]);
	}

	async #read(): Promise<void> {
		this.#isStale = true;
		const state = await readState(this.id);
		this.#isStale = false;
		if (this.#isClosed) return;
		if (!state) return this.close(CLOSE.unknown);
		if (isBackFromGroups(this.#state, state)) this.#bring();
		if (isReadOtherwise(this.#state, state)) this.#shows.readOtherwise();
		this.#state = state;
		this.#participants = byId(state);
		this.#tell();
	}

	/** What the groups wrote goes into the joint document, with what is still under way. */
	#bring(): void {
		setTimeout(() => {
			bringAll(this.id).catch((problem: unknown) =>
				console.error('A joint document was not brought up to date', problem),
			);
		}, UNDER_WAY);
	}

	/** The next phase begins by itself where its time has come. */
	async #goOn(): Promise<void> {
		const phase = runningPhase(this.#state);
		if (this.#isGoingOn || this.#isStale || !phase || Date.now() < phase.endsAt) return;
		this.#isGoingOn = true;
		try {
			await goOn(this.id, this.#facilitatorHereAt);
		} catch {
			// The database is away; the next tick tries again.
		} finally {
			this.#isGoingOn = false;
		}
	}

	#tell(): void {
		if (this.#isClosed) return;
		const moment = this.#moment();
		this.#openings = openings(this.#state, moment.now);
		tell(this.#sockets, moment, this.#participants);
		this.#admitAgain();
	}

	#moment(): Moment {
		const here = new Set<string>();
		for (const { visitor, channel } of this.#sockets)
			if (channel && visitor.kind === 'participant') here.add(visitor.id);
		return { state: this.#state, here, now: Date.now() };
	}

	#facilitators(): LiveSocket[] {
		return [...this.#sockets].filter(({ visitor }) => visitor.kind === 'facilitator');
	}

	/** Who was moved leaves the room's document, and what may be written in changes with the clock. */
	#admitAgain(): void {
		for (const document of this.#hocuspocus.documents.values()) {
			if (document.name === channelName(this.id)) continue;
			for (const connection of document.getConnections()) {
				const { socket } = connection.context as SocketContext;
				const may = this.admission(document.name, socket);
				if (may) connection.readOnly = may === 'read';
				else connection.close({ code: 4403, reason: 'not yours' });
			}
		}
	}
}

function isBackFromGroups(before: WorkshopState, after: WorkshopState): boolean {
	return (
		runningPhase(before)?.kind === 'breakout' &&
		before.phaseId !== after.phaseId &&
		after.status !== 'open'
	);
}

/** Whether those who take part read something else of the joint document, although nobody wrote in it. */
function isReadOtherwise(before: WorkshopState, after: WorkshopState): boolean {
	const shown = ({ hidden, phaseId, status, votesClosedAt, passedOnAt }: WorkshopState) =>
		JSON.stringify([hidden, phaseId, status, votesClosedAt, passedOnAt]);
	return shown(before) !== shown(after);
}

function byId({ participants }: WorkshopState): Participants {
	return new Map(participants.map((participant) => [participant.id, participant]));
}
