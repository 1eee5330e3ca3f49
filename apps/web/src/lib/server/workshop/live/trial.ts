import { exampleMaps } from '@raadgiver/workshop';
import * as Y from 'yjs';
import { CLOSE, Refusal } from './close-codes.ts';
import { DOCUMENT_BYTES } from './limits.ts';

/** Bytes of edits after which the size of the whole is measured anew. */
const MEASURE_AFTER = 64 * 1024;

/**
 * A second copy of a live document, on which edits are tried before they are kept: an edit that Yjs chokes
 * on would leave the document half changed, and could never be loaded again.
 */
export class Trial {
	readonly #real: Y.Doc;
	readonly #most: number;
	#copy: Y.Doc | undefined;
	#bytes = 0;
	#since = 0;

	/** @param most examples that may be begun in it */
	constructor(real: Y.Doc, most: number) {
		this.#real = real;
		this.#most = most;
	}

	/** @throws Refusal for an edit that is broken, rests on edits that nobody has sent, or is too much */
	check(update: Uint8Array): void {
		const copy = this.#copy ?? this.#begin();
		const before = begun(copy);
		try {
			Y.applyUpdate(copy, update);
		} catch {
			this.forget();
			throw new Refusal(CLOSE.broken);
		}
		if (isWaiting(copy)) this.#catchUp(copy);
		this.#since += update.byteLength;
		if (this.#since > MEASURE_AFTER || this.#bytes + this.#since > DOCUMENT_BYTES)
			this.#measure(copy);
		if (this.#bytes > DOCUMENT_BYTES || begun(copy) > Math.max(this.#most, before)) {
			this.forget();
			throw new Refusal(CLOSE.tooBig);
		}
	}

	/** Begins anew at the next edit: what was tried has not been kept. */
	forget(): void {
		this.#copy?.destroy();
		this.#copy = undefined;
	}

	#begin(): Y.Doc {
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.#real));
		this.#copy = copy;
		this.#measure(copy);
		return copy;
	}

	/** The server has edited the document itself, or the copy was begun anew. */
	#catchUp(copy: Y.Doc): void {
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.#real, Y.encodeStateVector(copy)));
		if (!isWaiting(copy)) return;
		this.forget();
		throw new Refusal(CLOSE.broken);
	}

	#measure(copy: Y.Doc): void {
		this.#bytes = Y.encodeStateAsUpdate(copy).byteLength;
		this.#since = 0;
	}
}

/** Examples that were ever begun, counted without going through them. */
function begun(document: Y.Doc): number {
	return exampleMaps(document)._map.size;
}

/** Whether something lies there that rests on what is not there. */
function isWaiting({ store }: Y.Doc): boolean {
	return store.pendingStructs !== null || store.pendingDs !== null;
}
