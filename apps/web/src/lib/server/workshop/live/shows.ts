import type { ClientMessage } from '@raadgiver/workshop';
import type * as Y from 'yjs';
import { Announcement } from './announcement.ts';
import { JointFeed } from './joint-feed.ts';
import type { LiveSocket } from './live-socket.ts';
import type { Moment } from './parts.ts';
import { WallFeed } from './wall-feed.ts';

/** What a browser asks to be shown, and goes on being shown. */
type Wish = Exclude<ClientMessage, { kind: 'clock' }>;

/** What is shown to those who look at more than their room: the wall, the projector, the joint document. */
export class Shows {
	readonly #workshopId: string;
	readonly #moment: () => Moment;
	readonly #wall: WallFeed;
	readonly #joint: JointFeed;

	constructor(workshopId: string, moment: () => Moment) {
		this.#workshopId = workshopId;
		this.#moment = moment;
		this.#wall = new WallFeed(workshopId);
		this.#joint = new JointFeed(workshopId);
	}

	/** A document that is open here has changed. */
	edited(documentId: string, document: Y.Doc): void {
		if (documentId === this.#workshopId) this.readOtherwise();
		else this.#wall.edited(documentId, document);
	}

	/** The document of a room that is not open here was changed by the server. */
	roomEdited(): void {
		this.#wall.forget();
	}

	/** Those who take part read something else of the joint document. */
	readOtherwise(): void {
		this.#joint.changed();
	}

	closed(documentId: string): void {
		this.#wall.closed(documentId);
	}

	/** Shows somebody all of what they have asked for. What cannot be read now is told with what changes. */
	begin(socket: LiveSocket, wish: Wish): void {
		const leads = socket.visitor.kind === 'facilitator';
		if (wish.kind === 'read' && !leads) {
			socket.readPage = wish.page;
			this.#joint.tell([socket]).catch(() => undefined);
		} else if (wish.kind === 'watch' && leads) {
			socket.watches.add(wish.what);
			this.#showAll(socket, wish.what).catch(() => undefined);
		}
	}

	/** Shows everybody what has changed of what they look at. What cannot be read now is read next time. */
	tell(sockets: readonly LiveSocket[]): void {
		const walls = sockets.filter(({ watches }) => watches.has('wall'));
		const screens = sockets.filter(({ watches }) => watches.has('screen'));
		if (walls.length + screens.length > 0)
			this.#tellWatching(walls, screens).catch(() => undefined);
		const readers = this.#joint.isStale ? sockets.filter((socket) => socket.readPage) : [];
		if (readers.length > 0) this.#joint.tell(readers).catch(() => undefined);
	}

	async #showAll(socket: LiveSocket, what: 'wall' | 'screen'): Promise<void> {
		await this.#wall.load();
		const moment = this.#moment();
		if (what === 'screen') return this.#tellScreen(socket, moment);
		const rooms = this.#wall.all(moment);
		if (socket.channel)
			new Announcement({ kind: 'wall', whole: true, rooms }).sendTo(socket.channel);
	}

	async #tellWatching(walls: readonly LiveSocket[], screens: readonly LiveSocket[]): Promise<void> {
		await this.#wall.load();
		const moment = this.#moment();
		const rooms = walls.length > 0 ? this.#wall.due(moment) : [];
		const announcement = new Announcement({ kind: 'wall', whole: false, rooms });
		if (rooms.length > 0)
			for (const { channel } of walls) if (channel) announcement.sendTo(channel);
		for (const socket of screens) this.#tellScreen(socket, moment);
	}

	#tellScreen(socket: LiveSocket, moment: Moment): void {
		socket.tell('screen', new Announcement({ kind: 'screen', screen: this.#wall.screen(moment) }));
	}
}
