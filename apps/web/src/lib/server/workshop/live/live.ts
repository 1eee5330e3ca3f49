import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { LiveSession, SessionLost } from '@raadgiver/db/live';
import { type WebSocket, WebSocketServer } from 'ws';
import { WORKSHOP_CHANNEL } from '../changed.ts';
import { DOCUMENT_CHANNEL } from '../documents/documents.ts';
import { readState } from '../state.ts';
import { Appender } from './appender.ts';
import { CLOSE } from './close-codes.ts';
import { CATCH_UP_BYTES } from './limits.ts';
import { LiveWorkshop } from './live-workshop.ts';
import { refuse } from './refuse.ts';
import { comesFromUs, workshopIn } from './request.ts';
import { recognise } from './visitor.ts';

/** The channel on which a process says that it would take a workshop which another one holds. */
const WANTED_CHANNEL = 'workshop_wanted';
/** Milliseconds after which a workshop without sockets is given back. */
const IDLE = 60_000;
/** A wish that is repeated for so long, while nobody comes here, is granted. Milliseconds. */
const FIRM = 5_000;
/** A wish that was not repeated for so long counts no more. Milliseconds. */
const FORGOTTEN = 15_000;
/** So long the one whose wish was granted comes first: a browser pauses 8 s at most between two tries. */
const YIELDING = 10_000;

/** The workshops that this process owns, and the way in to them. */
export class Live {
	readonly #session: LiveSession;
	readonly #appender: Appender;
	readonly #workshops = new Map<string, Promise<LiveWorkshop | undefined>>();
	readonly #server = new WebSocketServer({
		noServer: true,
		maxPayload: CATCH_UP_BYTES + 1024,
		perMessageDeflate: false,
	});
	/** Since when another process has wanted a workshop, and when it last said so. */
	readonly #wishes = new Map<string, { readonly since: number; readonly last: number }>();
	/** Until when workshops that were given to another process are not taken back. */
	readonly #yielded = new Map<string, number>();
	readonly #timer: NodeJS.Timeout;
	#isClosing = false;
	/** Raised when the locks are lost: what was begun before that holds nothing. */
	#age = 0;

	constructor(databaseUrl: string) {
		this.#session = new LiveSession(
			databaseUrl,
			[WORKSHOP_CHANNEL, DOCUMENT_CHANNEL, WANTED_CHANNEL],
			{
				up: () => undefined,
				lost: () => void this.#drop(),
				// What cannot be read now is read again by itself.
				heard: (channel, payload) => void this.#heard(channel, payload).catch(() => undefined),
			},
		);
		this.#appender = new Appender(this.#session);
		this.#timer = setInterval(() => void this.#tidy(), IDLE / 4);
	}

	/** Answers a request for a socket. */
	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		// Until the handshake is done nobody else listens, and an error would end the process.
		const ignore = () => undefined;
		socket.on('error', ignore);
		this.#arrive(request, socket)
			.then((take) => {
				if (socket.destroyed) return;
				socket.off('error', ignore);
				if (typeof take === 'number') socket.end(`HTTP/1.1 ${take} Refused\r\n\r\n`);
				else this.#server.handleUpgrade(request, socket, head, take);
			})
			// The database is away: the browser comes again.
			.catch(() => socket.end('HTTP/1.1 503 Unavailable\r\n\r\n'));
	}

	/** Lets go of everything in order: sockets, edits under way, locks. */
	async close(): Promise<void> {
		this.#isClosing = true;
		clearInterval(this.#timer);
		await this.#drop();
		await this.#appender.drained();
		await this.#session.close();
		// A browser that does not answer any more would keep the process from ending.
		for (const webSocket of this.#server.clients) webSocket.terminate();
	}

	/** What is done with the socket, or the status that refuses it. */
	async #arrive(
		request: IncomingMessage,
		socket: Duplex,
	): Promise<number | ((webSocket: WebSocket) => void)> {
		const asked = workshopIn(request.url);
		if (!asked) return 404;
		if (!comesFromUs(request)) return 403;
		if (this.#isClosing || !this.#session.isUp) return 503;
		const visitor = await recognise(request.headers.cookie, asked.workshopId, asked.comesToLead);
		if (!visitor) return refuse;
		const workshop = await this.#own(asked.workshopId);
		if (!workshop) return sendElsewhere;
		return (webSocket) => workshop.welcome(webSocket, socket, visitor);
	}

	/** The workshop, where this process owns it or can. */
	#own(workshopId: string): Promise<LiveWorkshop | undefined> {
		const known = this.#workshops.get(workshopId);
		if (known) return known;
		if (performance.now() < (this.#yielded.get(workshopId) ?? 0)) return Promise.resolve(undefined);
		this.#yielded.delete(workshopId);
		const taking = this.#take(workshopId);
		this.#workshops.set(workshopId, taking);
		const forget = () => {
			if (this.#workshops.get(workshopId) === taking) this.#workshops.delete(workshopId);
		};
		taking.then((workshop) => workshop ?? forget(), forget);
		return taking;
	}

	async #take(workshopId: string): Promise<LiveWorkshop | undefined> {
		const age = this.#age;
		if (!(await this.#session.tryLock(lockName(workshopId)))) {
			await this.#session.query('SELECT pg_notify($1, $2)', [WANTED_CHANNEL, workshopId]);
			return undefined;
		}
		const state = await readState(workshopId);
		if (age !== this.#age) throw new SessionLost('The lock is gone.');
		if (state) return new LiveWorkshop(workshopId, state, this.#appender);
		await this.#session.unlock(lockName(workshopId));
		return undefined;
	}

	async #heard(channel: string, id: string): Promise<void> {
		if (channel === WORKSHOP_CHANNEL) await (await this.#workshops.get(id))?.refresh();
		else if (channel === WANTED_CHANNEL) await this.#consider(id);
		else
			for (const workshop of this.#workshops.values()) await (await workshop)?.editedElsewhere(id);
	}

	/** The locks are gone, and others may own the workshops: whoever is here comes again. */
	#drop(): Promise<unknown> {
		this.#age += 1;
		const dropped = [...this.#workshops.values()];
		this.#workshops.clear();
		return Promise.allSettled(
			dropped.map(async (workshop) => (await workshop)?.close(CLOSE.restart)),
		);
	}

	/** Gives back what nobody needs here. */
	async #tidy(): Promise<void> {
		for (const [id, owned] of this.#workshops) {
			const workshop = await owned.catch(() => undefined);
			if (workshop?.isEmpty && performance.now() - workshop.lastMoveAt > IDLE)
				await this.#giveBack(id).catch(() => undefined);
		}
	}

	/** Another process wants a workshop. It gets it where the proxy sends nobody here any more. */
	async #consider(workshopId: string): Promise<void> {
		const workshop = await this.#workshops.get(workshopId);
		if (!workshop) return;
		const now = performance.now();
		const wish = this.#wishes.get(workshopId);
		const isNew = !wish || wish.since < workshop.lastArrivalAt || now - wish.last > FORGOTTEN;
		const { since } = isNew ? { since: now } : wish;
		this.#wishes.set(workshopId, { since, last: now });
		if (now - since <= FIRM) return;
		// The browsers that are closed now knock here too: without this it would be a race each time.
		this.#yielded.set(workshopId, now + YIELDING);
		await this.#giveBack(workshopId);
	}

	async #giveBack(workshopId: string): Promise<void> {
		const age = this.#age;
		const workshop = await this.#workshops.get(workshopId);
		this.#workshops.delete(workshopId);
		this.#wishes.delete(workshopId);
		await workshop?.close(CLOSE.elsewhere);
		await this.#appender.drained();
		if (age === this.#age) await this.#session.unlock(lockName(workshopId));
	}
}

function sendElsewhere(webSocket: WebSocket): void {
	webSocket.close(CLOSE.elsewhere.code, CLOSE.elsewhere.reason);
}

function lockName(workshopId: string): string {
	return `workshop ${workshopId}`;
}
