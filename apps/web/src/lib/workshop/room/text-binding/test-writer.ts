import * as Y from 'yjs';
import { SharedText, type Seen, type SharedTextOptions } from './shared-text.ts';

/** Somebody who writes in a field, without a page: types where the caret stands, as a browser does. */
export class Writer {
	readonly document = new Y.Doc();
	readonly text = this.document.getText('text');
	readonly binding: SharedText;
	seen: Seen = { value: '', start: 0, end: 0 };
	readonly #unsent: Uint8Array[] = [];

	constructor(options: Partial<SharedTextOptions> = {}) {
		this.document.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'network') this.#unsent.push(update);
		});
		const field = { read: () => this.seen, show: (seen: Seen) => void (this.seen = seen) };
		this.binding = new SharedText(this.text, field, { limit: 4000, lines: true, ...options });
	}

	/** Replaces what is selected in the field, which says so. */
	type(typed: string): void {
		this.put(typed);
		this.binding.typed();
	}

	/** As `type`, before the field has said so. */
	put(typed: string): void {
		const { value, start, end } = this.seen;
		const caret = start + typed.length;
		this.seen = {
			value: value.slice(0, start) + typed + value.slice(end),
			start: caret,
			end: caret,
		};
	}

	select(start: number, end = start): void {
		this.seen = { ...this.seen, start, end };
	}

	/** Puts the caret behind these words. */
	standAfter(words: string): void {
		this.select(this.seen.value.indexOf(words) + words.length);
	}

	receive(update: Uint8Array): void {
		Y.applyUpdate(this.document, update, 'network');
	}

	/** Brings everything written since the last time to the others. */
	sendTo(...others: readonly Writer[]): void {
		for (const update of this.#unsent.splice(0)) {
			for (const other of others) other.receive(update);
		}
	}
}

/** Writers who have the same text before them. */
export function writersOf(text: string, count: number, options?: Partial<SharedTextOptions>) {
	const first = new Writer(options);
	const others = Array.from({ length: count - 1 }, () => new Writer(options));
	if (text) first.document.transact(() => first.text.insert(0, text));
	first.sendTo(...others);
	return [first, ...others];
}
