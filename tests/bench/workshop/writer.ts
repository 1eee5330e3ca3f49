import { createExample, fieldText } from '@raadgiver/workshop';
import type * as Y from 'yjs';
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
		this.#provider.document.on('update', () => this.#find());
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

	#find(): void {
		if (this.#text) return;
		this.#text = fieldText(this.#provider.document, EXAMPLE, 'what');
		this.#text?.observe(({ delta }, { local }) => {
			if (!local) for (const { insert } of delta) this.#see(insert);
		});
	}

	#see(insert: unknown): void {
		if (typeof insert !== 'string') return;
		const now = performance.now();
		for (const [, number] of insert.matchAll(WORD)) {
			const at = writtenAt[Number(number)];
			if (at !== undefined) this.#times.seen.push(now - at);
		}
	}
}
