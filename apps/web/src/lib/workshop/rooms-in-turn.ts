import type { WallRoom } from '@raadgiver/workshop';
import { withChangedRooms } from './changed-rooms.ts';

/** How many rooms are drawn anew in one frame: a card takes about a millisecond of the sixteen there are. */
const ROOMS_A_FRAME = 5;

type NextFrame = (draw: () => void) => unknown;

/**
 * The wall's rooms as they are drawn. The server tells of all that have changed at once, up to fifty a
 * second while everybody types; here a few take their place in each frame, so that none is held up.
 */
export class RoomsInTurn {
	#shown: readonly WallRoom[] = [];
	/** By id. A room that changes again while it waits keeps its turn. */
	readonly #waiting = new Map<string, WallRoom>();
	#isDrawing = false;
	readonly #show: (rooms: readonly WallRoom[]) => void;
	readonly #nextFrame: NextFrame;

	constructor(
		show: (rooms: readonly WallRoom[]) => void,
		nextFrame: NextFrame = (draw) => requestAnimationFrame(draw),
	) {
		this.#show = show;
		this.#nextFrame = nextFrame;
	}

	/** All rooms, at once. */
	replace(rooms: readonly WallRoom[]): void {
		this.#waiting.clear();
		this.#shown = rooms;
		this.#show(rooms);
	}

	/** Some rooms, a few a frame. */
	change(rooms: readonly WallRoom[]): void {
		for (const room of rooms) this.#waiting.set(room.id, room);
		if (!this.#isDrawing) this.#drawNext();
	}

	#drawNext(): void {
		this.#isDrawing = this.#waiting.size > 0;
		if (this.#isDrawing) this.#nextFrame(() => this.#draw());
	}

	#draw(): void {
		const turn = [...this.#waiting.values()].slice(0, ROOMS_A_FRAME);
		for (const { id } of turn) this.#waiting.delete(id);
		this.#shown = withChangedRooms(this.#shown, turn);
		this.#show(this.#shown);
		this.#drawNext();
	}
}
