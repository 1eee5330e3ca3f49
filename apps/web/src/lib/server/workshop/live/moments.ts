import { readMoment } from '@raadgiver/workshop';
import type * as Y from 'yjs';
import { database } from '#lib/server/database.ts';

/** The least milliseconds between two moments of one document. */
const PAUSE = 10_000;

interface Watched {
	readonly document: Y.Doc;
	/** Set while a change waits to be written down. */
	timer: NodeJS.Timeout | undefined;
	writtenAt: number;
}

/**
 * Writes down how documents read, for playing their growth back: each at most once in ten seconds, and
 * never while somebody waits for it.
 */
export class Moments {
	readonly #watched = new Map<string, Watched>();

	/** The document has changed. */
	note(documentId: string, document: Y.Doc): void {
		const known = this.#watched.get(documentId);
		const watched =
			known?.document === document ? known : { document, timer: undefined, writtenAt: 0 };
		this.#watched.set(documentId, watched);
		watched.timer ??= setTimeout(
			() => void this.write(documentId),
			Math.max(0, watched.writtenAt + PAUSE - Date.now()),
		);
	}

	/** Writes what waits of a document, which is about to be closed. */
	async write(documentId: string): Promise<void> {
		const watched = this.#watched.get(documentId);
		if (!watched?.timer) return;
		clearTimeout(watched.timer);
		watched.timer = undefined;
		watched.writtenAt = Date.now();
		const content = readMoment(watched.document).map((example) => ({ ...example }));
		const moment = { documentId, at: new Date(watched.writtenAt), content };
		// A moment less in the replay: the text itself is safe.
		await database.workshopMoment.create({ data: moment }).catch(() => undefined);
	}

	async writeAll(): Promise<void> {
		await Promise.all([...this.#watched.keys()].map((documentId) => this.write(documentId)));
	}
}
