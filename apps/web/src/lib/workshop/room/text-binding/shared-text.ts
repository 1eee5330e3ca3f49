import * as Y from 'yjs';
import { caretSide } from './caret-side.ts';
import { difference } from './difference.ts';
import { keepOnlyText } from './only-text.ts';
import { placeAt, placesThrough, placesWith, samePlaces, type Places } from './places.ts';
import { plainText } from './plain-text.ts';
import { spliced, type Splice } from './splice.ts';
import { caretThrough, endOf, type Changes } from './through-changes.ts';
import { cutTo } from './whole-characters.ts';

/** What a field shows, and what is selected in it. Without a selection both ends are the caret. */
export interface Seen {
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

/** The field on the page, as far as the binding knows it. */
export interface Field {
	read: () => Seen;
	show: (seen: Seen) => void;
}

export interface SharedTextOptions {
	/** The most UTF-16 units that a text may grow to by typing. What others have written is never cut. */
	readonly limit: number;
	/** Whether a text may have several lines. */
	readonly lines: boolean;
	/** So many units had no room and were not taken; 0 once something was typed that had. */
	readonly onCut?: (units: number) => void;
	/** Something can be undone or redone, or no longer. */
	readonly onHistory?: (history: History) => void;
}

export interface History {
	readonly canUndo: boolean;
	readonly canRedo: boolean;
}

/** Milliseconds between two keystrokes that are undone one by one. */
const UNDO_PAUSE = 500;

/**
 * Keeps a field and a `Y.Text` the same, in both directions, while others write in it too. It knows no
 * page: whoever holds the field says when something was typed.
 */
export class SharedText {
	readonly #text: Y.Text;
	readonly #field: Field;
	readonly #options: SharedTextOptions;
	readonly #history: Y.UndoManager;
	/** The field's value as it was last read or shown. */
	#shown = '';
	/** Only while a word is composed. */
	#places: Places | undefined;

	constructor(text: Y.Text, field: Field, options: SharedTextOptions) {
		this.#text = text;
		this.#field = field;
		this.#options = options;
		this.#history = new Y.UndoManager(text, {
			trackedOrigins: new Set([this]),
			captureTimeout: UNDO_PAUSE,
		});
		for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) {
			this.#history.on(event, this.#tellHistory);
		}
		text.observe(this.#changed);
		this.#show(0, 0);
	}

	/** Something was typed, pasted, cut or dropped. */
	typed(): void {
		// A composed word may change until it is done.
		if (!this.#places) this.#take();
	}

	/** A word begins to be composed: by an input method, a dead key, or the keyboard of a phone. */
	beginComposition(): void {
		this.#take();
		this.#places ??= samePlaces(this.#shown.length);
	}

	/**
	 * Shares a word that is still being composed. Phones keep a word open as long as the caret stands in
	 * it: a writer who rests there would have nothing saved.
	 */
	shareComposed(): void {
		if (this.#places) this.#takeComposed(this.#places, { whole: false });
	}

	endComposition(): void {
		if (!this.#places) return;
		const places = this.#takeComposed(this.#places, { whole: true });
		this.#places = undefined;
		const { start, end } = this.#field.read();
		this.#show(placeAt(places, start), placeAt(places, end));
	}

	/** Takes back what was typed last in this field by this writer; what others wrote stays. */
	undo(): void {
		this.endComposition();
		this.#history.undo();
	}

	redo(): void {
		this.endComposition();
		this.#history.redo();
	}

	/** What is typed from now on is undone on its own. */
	pause(): void {
		this.#history.stopCapturing();
	}

	destroy(): void {
		this.endComposition();
		this.#text.unobserve(this.#changed);
		this.#history.destroy();
	}

	#take(): void {
		keepOnlyText(this.#text, this);
		const { value, end } = this.#field.read();
		const typed = difference(this.#shown, value, end);
		if (!typed) return;
		const taken = this.#fitting(typed);
		this.#write(taken);
		this.#shown = this.#text.toString();
		if (taken.insert === typed.insert) return;
		const caret = taken.at + taken.insert.length;
		this.#show(caret, caret);
	}

	/** @param whole whether the word is done; until then the field cannot be mended */
	#takeComposed(places: Places, { whole }: { whole: boolean }): Places {
		const { value, end } = this.#field.read();
		const typed = difference(this.#shown, value, end);
		if (!typed) return places;
		const taken = this.#fitting(typed);
		if (taken.insert !== typed.insert) {
			if (!whole) return places;
			this.#field.show({
				value: spliced(this.#shown, taken),
				start: taken.at + taken.insert.length,
				end: taken.at + taken.insert.length,
			});
		}
		const place = placeAt(places, taken.at);
		this.#writeApart(places, taken, place);
		this.#shown = spliced(this.#shown, taken);
		this.#places = placesWith(this.#places ?? places, taken, place);
		return this.#places;
	}

	/** Only what was typed is made plain and cut: what others wrote around it is theirs. */
	#fitting({ at, remove, insert }: Splice): Splice {
		const { limit, lines, onCut } = this.#options;
		const plain = plainText(insert, { lines });
		const kept = cutTo(plain, Math.max(limit - (this.#shown.length - remove), 0));
		onCut?.(plain.length - kept.length);
		return { at, remove, insert: kept };
	}

	#write({ at, remove, insert }: Splice): void {
		this.#text.doc?.transact(() => {
			if (remove > 0) this.#text.delete(at, remove);
			if (insert) this.#text.insert(at, insert);
		}, this);
	}

	/** As `#write`, where the characters to be removed may no longer stand side by side. */
	#writeApart(places: Places, { at, remove, insert }: Splice, place: number): void {
		const removed = places.slice(at, at + remove).filter((one) => one !== undefined);
		this.#text.doc?.transact(() => {
			for (const one of removed.toReversed()) this.#text.delete(one, 1);
			if (insert) this.#text.insert(place, insert);
		}, this);
	}

	#show(start: number, end: number): void {
		this.#shown = this.#text.toString();
		this.#field.show({ value: this.#shown, start, end });
	}

	readonly #changed = ({ delta }: Y.YTextEvent, { origin }: Y.Transaction): void => {
		const changes: Changes = delta;
		if (this.#places) {
			this.#places = placesThrough(this.#places, changes);
		} else if (origin === this.#history) {
			const caret = endOf(changes);
			this.#show(caret, caret);
		} else if (origin !== this) {
			// The field's own selection is newer than any that was noted.
			const { value, start, end } = this.#field.read();
			const selects = start !== end;
			this.#show(
				caretThrough(changes, start, selects ? 'right' : caretSide(value, start)),
				caretThrough(changes, end, selects ? 'left' : caretSide(value, end)),
			);
		}
	};

	readonly #tellHistory = (): void => {
		this.#options.onHistory?.({
			canUndo: this.#history.canUndo(),
			canRedo: this.#history.canRedo(),
		});
	};
}
