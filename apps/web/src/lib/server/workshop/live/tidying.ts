import { compact } from '../documents/compacting.ts';

/** Edits of a document after which its rows are merged while it is open, and when it is closed. */
const WHILE_OPEN = 500;
const WHEN_CLOSED = 20;

/** Merges the rows of documents, one document at a time: nobody waits for it. */
export class Tidying {
	readonly #edits = new Map<string, number>();
	#work: Promise<void> = Promise.resolve();

	/** A row was added. */
	note(documentId: string): void {
		const edits = (this.#edits.get(documentId) ?? 0) + 1;
		this.#edits.set(documentId, edits);
		if (edits >= WHILE_OPEN) this.#tidy(documentId);
	}

	closed(documentId: string): void {
		if ((this.#edits.get(documentId) ?? 0) >= WHEN_CLOSED) this.#tidy(documentId);
	}

	/** Resolves when nothing is under way. */
	async done(): Promise<void> {
		await this.#work;
	}

	#tidy(documentId: string): void {
		this.#edits.delete(documentId);
		// What could not be merged is merged another time: no edit depends on it.
		this.#work = this.#work.then(() => compact(documentId)).catch(() => undefined);
	}
}
