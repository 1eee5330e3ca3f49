import { exampleMaps } from '@raadgiver/workshop';
import * as Y from 'yjs';
import { CLOSE, type Close, Refusal } from './close-codes.ts';
import { DOCUMENT_BYTES, EXAMPLES, WORDS } from './limits.ts';
import { faultOfItem, faultOfJointItem } from './room-shape.ts';

/** Bytes of edits after which the size of the whole is measured anew. */
const MEASURE_AFTER = 64 * 1024;

/**
 * A second copy of a live document, on which edits are tried before they are kept: an edit that Yjs chokes
 * on would leave the document half changed, and could never be loaded again.
 */
export class Trial {
	readonly #real: Y.Doc;
	readonly #isRoom: boolean;
	#copy: Y.Doc | undefined;
	#bytes = 0;
	#since = 0;
	/** Under which numbers the edit that is tried adds something, and what is wrong with that. */
	#writers = new Set<number>();
	#fault: Close | undefined;

	/** @param isRoom whether only what a room shows may lie in it */
	constructor(real: Y.Doc, isRoom: boolean) {
		this.#real = real;
		this.#isRoom = isRoom;
	}

	/**
	 * The numbers under which an edit adds something. After a refusal, or where it is not kept for another
	 * reason, the trial must forget.
	 * @throws Refusal for an edit that is broken, rests on edits that nobody has sent, or is too much
	 */
	check(update: Uint8Array): ReadonlySet<number> {
		const copy = this.#copy ?? this.#begin();
		const before = begun(copy);
		this.#writers = new Set();
		this.#fault = undefined;
		try {
			Y.applyUpdate(copy, update);
			// The server has edited the document itself, or the copy was begun anew.
			if (isWaiting(copy))
				Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.#real, Y.encodeStateVector(copy)));
		} catch {
			throw new Refusal(CLOSE.broken);
		}
		if (isWaiting(copy)) throw new Refusal(CLOSE.broken);
		if (this.#fault) throw new Refusal(this.#fault);
		this.#since += update.byteLength;
		if (this.#since > MEASURE_AFTER || this.#bytes + this.#since > DOCUMENT_BYTES)
			this.#measure(copy);
		const isCrowded = this.#isRoom && begun(copy) > Math.max(EXAMPLES, before);
		if (this.#bytes > DOCUMENT_BYTES || isCrowded) throw new Refusal(CLOSE.tooBig);
		return this.#writers;
	}

	/** Begins anew at the next edit: what was tried has not been kept. */
	forget(): void {
		this.#copy?.destroy();
		this.#copy = undefined;
	}

	#begin(): Y.Doc {
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.#real));
		copy.on('afterTransaction', this.#note);
		this.#copy = copy;
		this.#measure(copy);
		return copy;
	}

	/** Looks at what was added, but for what the real document has already. */
	readonly #note = ({ beforeState, afterState }: Y.Transaction, copy: Y.Doc): void => {
		for (const [number, end] of afterState) {
			const had = Math.max(beforeState.get(number) ?? 0, Y.getState(this.#real.store, number));
			if (end <= had) continue;
			this.#writers.add(number);
			if (end > WORDS) this.#fault ??= CLOSE.broken;
			for (const item of itemsFrom(had, copy.store.clients.get(number) ?? []))
				this.#fault ??= this.#isRoom ? faultOfItem(item, copy) : faultOfJointItem(item);
		}
	};

	#measure(copy: Y.Doc): void {
		this.#bytes = Y.encodeStateAsUpdate(copy).byteLength;
		this.#since = 0;
	}
}

/** What stands at a place and after it, of all that came under one number. The newest are few, at the end. */
function* itemsFrom(place: number, structs: readonly (Y.Item | Y.GC)[]): Generator<Y.Item> {
	for (let index = structs.length - 1; index >= 0; index -= 1) {
		const struct = structs[index];
		if (!struct || struct.id.clock + struct.length <= place) return;
		if (struct instanceof Y.Item) yield struct;
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
