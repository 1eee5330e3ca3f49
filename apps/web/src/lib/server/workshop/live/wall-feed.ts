import { readExamples, type ScreenPart, type WallRoom } from '@raadgiver/workshop';
import type * as Y from 'yjs';
import { readTexts } from '../leading/wall.ts';
import { type RoomText, wallRoom } from '../leading/wall-room.ts';
import type { Moment } from './parts.ts';

/** The least milliseconds between two times that a room is told of. */
const PAUSE = 1_000;
/** Bytes that are told a second at most; rooms that do not fit come a little later. */
const BYTES_PER_SECOND = 200_000;

const EMPTY: RoomText = { examples: [], lastEditAt: undefined };

/** What the facilitators' walls of a workshop show, and which rooms of it have changed. */
export class WallFeed {
	readonly #workshopId: string;
	readonly #texts = new Map<string, RoomText>();
	/** Documents that are open here, as far as they were written in. */
	readonly #open = new Map<string, { document: Y.Doc; at: number; isRead: boolean }>();
	readonly #told = new Map<string, { room: string; at: number }>();
	#loading: Promise<void> | undefined;
	#toldAt = 0;

	constructor(workshopId: string) {
		this.#workshopId = workshopId;
	}

	/** Resolves when the rooms' texts are known. Until somebody looks at a wall nobody reads them. */
	load(): Promise<void> {
		this.#loading ??= this.#read().catch((problem: unknown) => {
			this.#loading = undefined;
			throw problem;
		});
		return this.#loading;
	}

	/** The text of a room changes in a document that is open here. */
	edited(roomId: string, document: Y.Doc): void {
		this.#open.set(roomId, { document, at: Date.now(), isRead: false });
	}

	/** The document is closed; its text is remembered. */
	closed(roomId: string): void {
		this.#takeEdits();
		this.#open.delete(roomId);
	}

	/** The text of a room was changed by the server, and is not open here. */
	forget(): void {
		this.#loading = undefined;
	}

	/** Every room as it stands now. */
	all(moment: Moment): WallRoom[] {
		this.#takeEdits();
		return moment.state.rooms.map((room) =>
			wallRoom(room, moment, this.#texts.get(room.id) ?? EMPTY),
		);
	}

	/** The rooms that have changed since they were last told of, the longest untold first. */
	due(moment: Moment): WallRoom[] {
		const now = performance.now();
		const told = (room: WallRoom) => this.#told.get(room.id) ?? { room: '', at: -PAUSE };
		let left = (Math.min(now - this.#toldAt, PAUSE) / 1000) * BYTES_PER_SECOND;
		const due: WallRoom[] = [];
		for (const room of this.all(moment).sort((a, b) => told(a).at - told(b).at)) {
			const { room: before, at } = told(room);
			if (now - at < PAUSE) break;
			const after = JSON.stringify(room);
			if (after === before) continue;
			left -= Buffer.byteLength(after);
			if (left < 0 && due.length > 0) break;
			this.#told.set(room.id, { room: after, at: now });
			due.push(room);
		}
		this.#toldAt = now;
		return due;
	}

	screen({ state, here }: Moment): ScreenPart {
		this.#takeEdits();
		const participants = state.participants.filter(({ removed }) => !removed);
		const rooms = state.rooms.filter(({ mergedIntoId }) => mergedIntoId === null);
		const standing = rooms.flatMap(({ id }) => this.#texts.get(id)?.examples ?? []);
		return {
			participants: participants.length,
			here: participants.filter(({ id, simulated }) => simulated || here.has(id)).length,
			rooms: rooms.length,
			handedIn: rooms.filter(({ handedInAt }) => handedInAt !== null).length,
			examples: standing.filter(({ id, removed }) => !removed && !state.hidden.includes(id)).length,
		};
	}

	async #read(): Promise<void> {
		for (const [id, text] of await readTexts(this.#workshopId)) this.#texts.set(id, text);
		// What is open here may have been written in while the rows were read.
		for (const open of this.#open.values()) open.isRead = false;
	}

	#takeEdits(): void {
		for (const [roomId, open] of this.#open) {
			if (open.isRead) continue;
			open.isRead = true;
			this.#texts.set(roomId, { examples: readExamples(open.document), lastEditAt: open.at });
		}
	}
}
