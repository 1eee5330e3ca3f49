import type * as Y from 'yjs';
import { NUMBERS } from './limits.ts';

/**
 * Whose the numbers are under which Yjs knows who writes in a document. Each page that is loaded takes a
 * new one by chance. Yjs takes the first edit under a number and a place, and passes over every other one
 * there: whoever writes on under a neighbour's number makes the neighbour's next words disappear, and
 * everybody is told that they are kept.
 *
 * A number belongs to whoever has used it first, be it for a cursor, which is told before the first word.
 * This is known for as long as a process holds the workshop, and nowhere written down: rows that say who
 * wrote which word are not ours to have.
 */
export class WriterNumbers {
	readonly #owners = new Map<number, string>();
	readonly #counts = new Map<string, number>();

	/** Whether this visitor may use a number. From now on it is theirs. */
	claim(number: number, visitorId: string): boolean {
		const owner = this.#owners.get(number);
		if (owner !== undefined) return owner === visitorId;
		const count = this.#counts.get(visitorId) ?? 0;
		if (count >= NUMBERS) return false;
		this.#owners.set(number, visitorId);
		this.#counts.set(visitorId, count + 1);
		return true;
	}
}

const ofDocuments = new WeakMap<Y.Doc, WriterNumbers>();

/** Says whose the numbers are in a document that is opened, as it was when it was open before. */
export function assignNumbers(document: Y.Doc, numbers: WriterNumbers): void {
	ofDocuments.set(document, numbers);
}

/** Whether this visitor may write and point in a document under this number. From now on it is theirs. */
export function claimNumber(document: Y.Doc, number: number, visitorId: string): boolean {
	return ofDocuments.get(document)?.claim(number, visitorId) ?? false;
}
