import { readMoment } from '@raadgiver/workshop';
import type * as Y from 'yjs';
import { database } from '#lib/server/database.ts';

/** The least milliseconds between two moments of one document. */
const PAUSE = 10_000;
/**
 * So many documents are written down at once, and the milliseconds until the next are: fifty groups that
 * began together would hold up everybody together every ten seconds.
 */
const AT_ONCE = 3;
const BREATH = 200;

interface Watched {
	readonly document: Y.Doc;
	/** Whether it has changed since it was written down. */
	hasChanged: boolean;
	writtenAt: number;
}

/**
 * Writes down how documents read, for playing their growth back: each at most once in ten seconds, a few
 * at a time, and never while somebody waits for it.
 */
export class Moments {
	readonly #watched = new Map<string, Watched>();
	/** Runs while something waits to be written down. */
	#timer: NodeJS.Timeout | undefined;

	/** The document has changed. */
	note(documentId: string, document: Y.Doc): void {
		const writtenAt = this.#watched.get(documentId)?.writtenAt ?? 0;
		this.#watched.set(documentId, { document, hasChanged: true, writtenAt });
		this.#timer ??= setInterval(() => void this.#writeDue(), BREATH);
	}

	/** Writes what waits of a document, which is about to be closed. */
	async close(documentId: string): Promise<void> {
		const written = this.#write([documentId]);
		this.#watched.delete(documentId);
		await written;
	}

	/** Writes all that waits. */
	async closeAll(): Promise<void> {
		clearInterval(this.#timer);
		const written = this.#write([...this.#watched.keys()]);
		this.#watched.clear();
		await written;
	}

	async #writeDue(): Promise<void> {
		const waiting = [...this.#watched].filter(([, { hasChanged }]) => hasChanged);
		if (waiting.length === 0) {
			clearInterval(this.#timer);
			this.#timer = undefined;
		}
		const due = waiting.filter(([, { writtenAt }]) => Date.now() - writtenAt >= PAUSE);
		await this.#write(due.slice(0, AT_ONCE).map(([documentId]) => documentId));
	}

	async #write(documentIds: readonly string[]): Promise<void> {
		const data = documentIds.flatMap((documentId) => {
			const watched = this.#watched.get(documentId);
			if (!watched?.hasChanged) return [];
			watched.hasChanged = false;
			watched.writtenAt = Date.now();
			const content = readMoment(watched.document).map((example) => ({ ...example }));
			return { documentId, at: new Date(watched.writtenAt), content };
		});
		// A moment less in the replay: the text itself is safe.
		if (data.length > 0) await database.workshopMoment.createMany({ data }).catch(() => undefined);
	}
}
