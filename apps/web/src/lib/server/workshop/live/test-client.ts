import { HocuspocusProvider } from '@hocuspocus/provider';
import {
	channelName,
	type ClientMessage,
	roomDocumentName,
	type ServerMessage,
} from '@raadgiver/workshop';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { HandshakeSocket } from '../../../workshop/handshake-socket.ts';

type Message<Kind extends ServerMessage['kind']> = Extract<ServerMessage, { kind: Kind }>;

interface Choices {
	/** `ws://…`, without the path. */
	readonly url: string;
	readonly workshopId: string;
	readonly cookie: string;
	/** The page that asks; without it, one of ours. */
	readonly origin?: string;
	readonly leads?: boolean;
	/** The most milliseconds between two tries. */
	readonly patience?: number;
	/** Milliseconds without a message after which the socket counts as dead. */
	readonly silence?: number;
	/** Called with each message as it comes. */
	readonly onMessage?: (message: ServerMessage) => void;
}

/** What a browser does in a workshop, with the code that runs in browsers, outside of one. */
export class TestClient {
	/** The last message of each kind, and all rooms of the wall by id. */
	readonly heard = new Map<ServerMessage['kind'], ServerMessage>();
	/** How the socket was closed, each time. */
	readonly closings: { code: number; reason: string }[] = [];
	readonly socket: HandshakeSocket;
	readonly channel: HocuspocusProvider;
	readonly #providers: HocuspocusProvider[] = [];

	constructor(choices: Choices) {
		const { url, workshopId, cookie, origin, leads, patience = 2_000, onMessage } = choices;
		const headers = { cookie, origin: origin ?? url.replace('ws', 'http') };
		this.socket = new HandshakeSocket({
			url: `${url}/live/${workshopId}${leads ? '?as=facilitator' : ''}`,
			WebSocketPolyfill: class extends WebSocket {
				constructor(address: string) {
					super(address, { headers, perMessageDeflate: true });
					// A browser closes a socket that is not open yet without a word.
					this.on('error', () => undefined);
				}
			},
			delay: Math.min(500, patience),
			minDelay: Math.min(250, patience),
			maxDelay: patience,
			messageReconnectTimeout: choices.silence ?? 30_000,
			onClose: ({ event }) => this.closings.push(event),
		});
		this.channel = this.open(channelName(workshopId), new Y.Doc(), {
			awareness: null,
			onStateless: ({ payload }) => {
				const message = JSON.parse(payload) as ServerMessage;
				this.heard.set(message.kind, message);
				onMessage?.(message);
			},
		});
	}

	/** A further document over the same socket; one that is refused is asked for again. */
	open(
		name: string,
		document: Y.Doc,
		choices: Partial<ConstructorParameters<typeof HocuspocusProvider>[0]> = {},
	): HocuspocusProvider {
		const provider = new HocuspocusProvider({
			...choices,
			name,
			document,
			websocketProvider: this.socket,
		});
		provider.attach();
		this.#providers.push(provider);
		return provider;
	}

	/** Opens a room's document. */
	room(roomId: string, document = new Y.Doc()): HocuspocusProvider {
		return this.open(roomDocumentName(roomId), document);
	}

	last<Kind extends ServerMessage['kind']>(kind: Kind): Message<Kind> | undefined {
		return this.heard.get(kind) as Message<Kind> | undefined;
	}

	ask(message: ClientMessage): void {
		this.channel.sendStateless(JSON.stringify(message));
	}

	close(): void {
		for (const provider of this.#providers) provider.destroy();
		this.socket.destroy();
	}
}
