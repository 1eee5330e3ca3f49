import {
	HocuspocusProvider,
	WebSocketStatus,
	type HocuspocusProviderConfiguration,
} from '@hocuspocus/provider';
import {
	channelName,
	type ClientMessage,
	type ModelExample,
	type ParticipantPart,
	type ReadingPart,
	type RoomPart,
	type ScreenPart,
	type ServerMessage,
	type WallRoom,
	type WorkshopPart,
} from '@raadgiver/workshop';
import { SvelteMap } from 'svelte/reactivity';
import type * as Y from 'yjs';
import type { Known } from './known.ts';
import { HandshakeSocket } from './handshake-socket.ts';
import { liveAddress } from './live-address.ts';
import { RoomsInTurn } from './rooms-in-turn.ts';
import { ServerClock } from './server-clock.ts';

/** How the clock is kept in step, and how a dead socket is noticed. Milliseconds. */
const ASK_CLOCK_EVERY = 10_000;
const SILENCE = 25_000;
/** A document that was refused, or closed by the server, is asked for again after so long. */
const ASK_AGAIN = 2_000;

/**
 * The one socket of a browser in a workshop, and what came over it. It connects again for as long as
 * the page stands, so that nobody has to load it anew.
 */
export class LiveConnection {
	workshop = $state.raw<WorkshopPart>();
	room = $state.raw<RoomPart>();
	you = $state.raw<ParticipantPart>();
	/** The rooms by number. A room that has not changed stays the same object. */
	wall = $state.raw<readonly WallRoom[]>();
	screen = $state.raw<ScreenPart>();
	/** The page of the joint document that is read along. Nothing before the server has told of it. */
	reading = $state.raw<ReadingPart>();
	/** The examples that were told of, by id. Those of the page that is read are the newest. */
	readonly examples = new SvelteMap<string, ModelExample>();
	/** `refused`: the server knows nobody by this browser's cookies. It goes on asking. */
	connection = $state<'connected' | 'connecting' | 'refused'>('connecting');

	readonly #workshopId: string;
	readonly #clock: ServerClock;
	readonly #rooms = new RoomsInTurn((rooms) => (this.wall = rooms));
	#readPage: number | undefined;
	#watched: readonly ('wall' | 'screen')[] = [];
	#socket: HandshakeSocket | undefined;
	#channel: HocuspocusProvider | undefined;
	#asking: ReturnType<typeof setInterval> | undefined;

	constructor(workshopId: string, known?: Known) {
		this.#workshopId = workshopId;
		this.#clock = new ServerClock(known && known.now - Date.now());
		if (known) this.learn(known);
	}

	/**
	 * Takes over what the page was loaded with, or has asked for. While the socket is there it knows
	 * better.
	 */
	learn({ workshop, room, you }: Known): void {
		if (this.connection === 'connected') return;
		this.workshop = workshop;
		this.room = room;
		this.you = you;
	}

	/** The server's clock, in milliseconds since 1970. */
	now(): number {
		return Date.now() + this.#clock.ahead;
	}

	/** Opens the socket. In a browser only. */
	connect(): void {
		if (this.#socket) return;
		this.#socket = new HandshakeSocket({
			url: liveAddress(this.#workshopId, location.href),
			// A group has twenty minutes: nobody waits long for the next try, and chance spreads them.
			delay: 1_000,
			minDelay: 500,
			maxDelay: 8_000,
			messageReconnectTimeout: SILENCE,
			onDisconnect: () => (this.connection = 'connecting'),
		});
		this.#channel = this.#attach({
			name: channelName(this.#workshopId),
			awareness: null,
			onAuthenticated: () => this.#begin(),
			onAuthenticationFailed: () => (this.connection = 'refused'),
			onStateless: ({ payload }) => this.#take(JSON.parse(payload) as ServerMessage),
		});
		this.#asking = setInterval(() => {
			// What is sent while the socket is down waits in line, and would come back much too old.
			if (this.connection === 'connected') this.#askClock();
		}, ASK_CLOCK_EVERY);
		addEventListener('online', this.#wake);
		document.addEventListener('visibilitychange', this.#wake);
	}

	/** Closes the socket, and with it every document on it. */
	close(): void {
		clearInterval(this.#asking);
		removeEventListener('online', this.#wake);
		document.removeEventListener('visibilitychange', this.#wake);
		this.#channel?.destroy();
		this.#socket?.destroy();
		this.#socket = this.#channel = undefined;
	}

	/**
	 * A further document on the same socket. Whoever asks for it destroys it.
	 * @param name `roomDocumentName(…)` or `jointDocumentName(…)`
	 */
	provider(name: string, document: Y.Doc): HocuspocusProvider {
		this.connect();
		return this.#attach({ name, document });
	}

	/** Wants the wall or the projector's numbers from now on. For facilitators. */
	watch(what: 'wall' | 'screen'): void {
		this.#watched = [...this.#watched.filter((other) => other !== what), what];
		if (this.connection === 'connected') this.#send({ kind: 'watch', what });
	}

	/** Reads a page of the joint document from now on. For participants. */
	read(page: number): void {
		this.#readPage = page;
		this.reading = undefined;
		if (this.connection === 'connected') this.#send({ kind: 'read', page });
	}

	#attach(configuration: Omit<HocuspocusProviderConfiguration, 'url'>): HocuspocusProvider {
		const socket = this.#socket;
		if (!socket) throw new RangeError('The socket is not open.');
		const provider = new HocuspocusProvider({ ...configuration, websocketProvider: socket });
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const askAgain = () => {
			clearTimeout(waiting);
			waiting = setTimeout(() => {
				const opened = socket.receivedOnOpenPayload;
				// A socket that is down asks for all its documents when it is up.
				const isUp = opened && socket.status === WebSocketStatus.Connected;
				if (isUp && !provider.isAuthenticated) void provider.onOpen(opened);
			}, ASK_AGAIN);
		};
		provider.on('authenticationFailed', askAgain);
		provider.on('close', askAgain);
		provider.on('destroy', () => clearTimeout(waiting));
		provider.attach();
		return provider;
	}

	#begin(): void {
		this.connection = 'connected';
		this.#askClock();
		for (const what of this.#watched) this.#send({ kind: 'watch', what });
		if (this.#readPage !== undefined) this.#send({ kind: 'read', page: this.#readPage });
	}

	#take(message: ServerMessage): void {
		if (message.kind === 'clock') this.#clock.measure(message.asked, message.now, Date.now());
		else if (message.kind === 'workshop') this.workshop = message.workshop;
		else if (message.kind === 'room') this.room = message.room;
		else if (message.kind === 'you') this.you = message.you;
		else if (message.kind === 'screen') this.screen = message.screen;
		else if (message.kind === 'reading') this.reading = message.reading;
		else if (message.kind === 'example') this.examples.set(message.example.id, message.example);
		else if (message.whole) this.#rooms.replace(message.rooms);
		else this.#rooms.change(message.rooms);
	}

	#askClock(): void {
		this.#send({ kind: 'clock', asked: Date.now() });
	}

	#send(message: ClientMessage): void {
		this.#channel?.sendStateless(JSON.stringify(message));
	}

	/** The device woke up, or is online again: does not wait for the next try. */
	readonly #wake = () => {
		if (document.visibilityState === 'visible') void this.#socket?.connect();
	};
}
