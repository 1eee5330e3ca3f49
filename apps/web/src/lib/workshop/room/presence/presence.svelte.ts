import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { z } from 'zod';
import { caretColour } from './caret-colour.ts';
import { findCaret, sendCaret, sentCaretSchema } from './caret-positions.ts';
import type { RemoteCaret } from './remote-caret.ts';

/** Who writes, as the others see them. */
export interface Writer {
	/** The participant's id; a facilitator who looks in has an own one. */
	readonly id: string;
	readonly name: string;
}

/** Anything may come from others: what is no writer with a caret is ignored. */
const stateSchema = z.object({
	writer: z.object({ id: z.string().max(64), name: z.string().trim().min(1).max(100) }),
	caret: sentCaretSchema,
});

/** Milliseconds between two things that the others are told of one's caret. */
const TELL_EVERY = 150;

/** Milliseconds in which what the others tell is drawn once. */
const DRAW_EVERY = 50;

/** Where everybody writes: tells the others of one's own caret, and knows theirs. */
export class Presence {
	#carets: readonly { text: unknown; caret: RemoteCaret }[] = $state.raw([]);

	readonly #document: Y.Doc;
	readonly #awareness: Awareness;
	#members: readonly Writer[] = [];
	#field: { element: HTMLTextAreaElement; text: Y.Text } | undefined;
	#telling: ReturnType<typeof setTimeout> | undefined;
	#drawing: ReturnType<typeof setTimeout> | undefined;

	constructor(document: Y.Doc, awareness: Awareness, writer: Writer | undefined) {
		this.#document = document;
		this.#awareness = awareness;
		if (writer) awareness.setLocalStateField('writer', writer);
		awareness.on('change', this.#drawSoon);
		document.on('update', this.#drawSoon);
		globalThis.document.addEventListener('selectionchange', this.#tellSoon);
	}

	/** Who is in the room: others are shown under the names that they give themselves. */
	know(members: readonly Writer[]): void {
		this.#members = members;
		this.#drawSoon();
	}

	/** Those who write in this text, without oneself. */
	caretsIn(text: Y.Text): readonly RemoteCaret[] {
		return this.#carets.filter((one) => one.text === text).map(({ caret }) => caret);
	}

	/** One's own caret is in this field now. */
	enter(element: HTMLTextAreaElement, text: Y.Text): void {
		this.#field = { element, text };
		this.#tellSoon();
	}

	leave(element: HTMLTextAreaElement): void {
		if (this.#field?.element !== element) return;
		this.#field = undefined;
		this.#tellSoon();
	}

	destroy(): void {
		clearTimeout(this.#telling);
		clearTimeout(this.#drawing);
		this.#awareness.off('change', this.#drawSoon);
		this.#document.off('update', this.#drawSoon);
		globalThis.document.removeEventListener('selectionchange', this.#tellSoon);
	}

	readonly #tellSoon = (): void => {
		this.#telling ??= setTimeout(() => {
			this.#telling = undefined;
			this.#tell();
		}, TELL_EVERY);
	};

	#tell(): void {
		const told: unknown = this.#awareness.getLocalState()?.['caret'];
		if (!this.#field) {
			if (told) this.#awareness.setLocalStateField('caret', null);
			return;
		}
		const { element, text } = this.#field;
		const { selectionStart, selectionEnd, selectionDirection } = element;
		const caret =
			selectionDirection === 'backward'
				? sendCaret(text, selectionEnd, selectionStart)
				: sendCaret(text, selectionStart, selectionEnd);
		if (JSON.stringify(told) === JSON.stringify(caret)) return;
		this.#awareness.setLocalStateField('caret', caret);
	}

	readonly #drawSoon = (): void => {
		this.#drawing ??= setTimeout(() => {
			this.#drawing = undefined;
			this.#draw();
		}, DRAW_EVERY);
	};

	#draw(): void {
		const carets: { text: unknown; caret: RemoteCaret }[] = [];
		for (const [client, state] of this.#awareness.getStates()) {
			if (client === this.#document.clientID) continue;
			const { data } = stateSchema.safeParse(state);
			const found = data && findCaret(this.#document, data.caret);
			if (!data || !found) continue;
			const { text, anchor, head } = found;
			const place = this.#members.findIndex(({ id }) => id === data.writer.id);
			const { name } = this.#members[place] ?? data.writer;
			carets.push({ text, caret: { client, name, colour: caretColour(place), anchor, head } });
		}
		if (carets.length > 0 || this.#carets.length > 0) this.#carets = carets;
	}
}
