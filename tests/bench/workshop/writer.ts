import { createExample, fieldText } from '@raadgiver/workshop';
import * as Y from 'yjs';
import type { TestClient } from '../../../apps/web/src/lib/server/workshop/live/test-client.ts';

/** Every group writes in this example. */
const EXAMPLE = '5d7c5c5e-0000-4000-8000-000000000001';
const WORD = /#(\d+) /g;

/** Milliseconds, one figure for each edit and whoever it concerns. */
export interface Times {
	readonly acknowledged: number[];
	readonly seen: number[];
}

/** The words that are written, each with a number of its own, and when. All threads share them. */
export class Words {
	readonly #writtenAt: Float64Array;
	readonly #step: number;
	#next: number;

	/** @param first the number of the first word that is written here; each later one is `step` more */
	constructor(writtenAt: Float64Array, first: number, step: number) {
		this.#writtenAt = writtenAt;
		this.#next = first;
		this.#step = step;
	}

	/** A word is written now. Returns its number. */
	begin(): number {
		const number = this.#next;
		this.#next += this.#step;
		this.#writtenAt[number] = now();
		return number;
	}

	/** Milliseconds since a word was written. */
	since(number: number): number {
		return now() - (this.#writtenAt[number] ?? Number.NaN);
	}
}

/** Threads begin at different moments, by which each counts. */
function now(): number {
	return performance.timeOrigin + performance.now();
}

/** Somebody in a room who writes a word now and then, and sees those of the others. */
export class Writer {
	readonly roomId: string;
	readonly #provider: ReturnType<TestClient['room']>;
	readonly #times: Times;
	readonly #words: Words;
	#text: Y.Text | undefined;
	/** The word that is not acknowledged yet. */
	#word: number | undefined;

	constructor(client: TestClient, roomId: string, times: Times, words: Words) {
		this.roomId = roomId;
		this.#provider = client.room(roomId);
		this.#times = times;
		this.#words = words;
		this.#provider.on('unsyncedChanges', () => this.#acknowledge());
		this.#provider.document.on('update', (update, from) => {
			this.#text ??= fieldText(this.#provider.document, EXAMPLE, 'what');
			if (from === this.#provider) this.#see(update);
		});
	}

	/** Whether all that the room has is here, and the other way round. */
	get isReady(): boolean {
		return this.#provider.isSynced && this.#provider.unsyncedChanges === 0;
	}

	/** Whether there is an example to write in. */
	get hasBegun(): boolean {
		return this.#text !== undefined;
	}

	/** Begins the example that the group writes in. */
	begin(): void {
		createExample(this.#provider.document, EXAMPLE, 1);
	}

	/** Types a word, and has the cursor behind it. One who waits for an answer types no further. */
	write(): void {
		if (this.#word !== undefined || !this.#text) return;
		this.#word = this.#words.begin();
		this.#text.insert(this.#text.length, `#${this.#word} `);
		this.#provider.setAwarenessField('caret', { field: 'what', at: this.#text.length });
	}

	#acknowledge(): void {
		if (this.#word === undefined || this.#provider.unsyncedChanges > 0) return;
		this.#times.acknowledged.push(this.#words.since(this.#word));
		this.#word = undefined;
	}

	/** Reads what came, not the text that it came into, which grows with every word. */
	#see(update: Uint8Array): void {
		for (const struct of Y.decodeUpdate(update).structs) {
			if (!('content' in struct) || !(struct.content instanceof Y.ContentString)) continue;
			for (const [, number] of struct.content.str.matchAll(WORD))
				this.#times.seen.push(this.#words.since(Number(number)));
		}
	}
}
