import type { LiveSession } from '@raadgiver/db/live';

/** The most that one statement carries. */
const MOST_EDITS = 500;

interface Waiting {
	readonly documentId: string;
	readonly update: Uint8Array;
	readonly keep: () => void;
	readonly refuse: (problem: unknown) => void;
}

/** A document was removed while somebody wrote in it. */
export class DocumentGone extends Error {
	override name = 'DocumentGone';
}

/**
 * Writes edits as rows. What comes in while a statement is under way goes with the next one, so that
 * hundreds of edits a second cost one commit each few milliseconds. It writes over the connection that
 * holds the locks of the workshops: whoever has lost them writes nothing.
 */
export class Appender {
	readonly #session: LiveSession;
	#waiting: Waiting[] = [];
	#writing: Promise<void> | undefined;

	constructor(session: LiveSession) {
		this.#session = session;
	}

	/** Resolves when PostgreSQL has the edit for good. */
	append(documentId: string, update: Uint8Array): Promise<void> {
		return new Promise((keep, refuse) => {
			this.#waiting.push({ documentId, update, keep, refuse });
			this.#writing ??= this.#writeAll();
		});
	}

	/** Resolves when nothing waits any more, kept or not. */
	async drained(): Promise<void> {
		await this.#writing;
	}

	async #writeAll(): Promise<void> {
		while (this.#waiting.length > 0) {
			const batch = this.#waiting.splice(0, MOST_EDITS);
			try {
				const kept = await this.#write(batch);
				for (const one of batch) {
					if (kept.has(one.documentId)) one.keep();
					else one.refuse(new DocumentGone());
				}
			} catch (problem) {
				console.error('Edits could not be kept', problem);
				for (const one of batch) one.refuse(problem);
			}
		}
		this.#writing = undefined;
	}

	/** The documents that are still there to be written in. */
	async #write(batch: readonly Waiting[]): Promise<Set<string>> {
		const rows = await this.#session.query<{ document_id: string }>(
			`INSERT INTO workshop_update (document_id, update)
			SELECT document_id, update
			FROM unnest($1::uuid[], $2::bytea[]) WITH ORDINALITY AS given (document_id, update, place)
			WHERE EXISTS (SELECT FROM workshop_document WHERE id = document_id)
			ORDER BY place
			RETURNING document_id`,
			[batch.map(({ documentId }) => documentId), batch.map(({ update }) => update)],
		);
		return new Set(rows.map(({ document_id }) => document_id));
	}
}
