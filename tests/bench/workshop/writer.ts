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

/** When each word was written, by its number. All who write are in this process. */
const writtenAt: number[] = [];

/** Somebody in a room who writes a word now and then, and sees those of the others. */
export class Writer {
	readonly roomId: string;
	readonly #provider: ReturnType<TestClient['room']>;
	readonly #times: Times;
	#text: Y.Text | undefined;
	/** The word that is not acknowledged yet. */
	#word: number | undefined;

	constructor(client: TestClient, roomId: string, times: Times) {
		this.roomId = roomId;
		this.#provider = client.room(roomId);
		this.#times = times;
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
		this.#word = writtenAt.push(performance.now()) - 1;
		this.#text.insert(this.#text.length, `#${this.#word} `);
		this.#provider.setAwarenessField('caret', { field: 'what', at: this.#text.length });
	}

	#acknowledge(): void {
		if (this.#word === undefined || this.#provider.unsyncedChanges > 0) return;
		this.#times.acknowledged.push(performance.now() - (writtenAt[this.#word] ?? NaN));
		this.#word = undefined;
	}

	/** Reads what came, not the text that it came into, which grows with every word. */
	#see(update: Uint8Array): void {
		const now = performance.now();
		for (const struct of Y.decodeUpdate(update).structs) {
			if (!('content' in struct) || !(struct.content instanceof Y.ContentString)) continue;
			for (const [, number] of struct.content.str.matchAll(WORD)) {
				const at = writtenAt[Number(number)];
				if (at !== undefined) this.#times.seen.push(now - at);
			}
		}
	}
}
