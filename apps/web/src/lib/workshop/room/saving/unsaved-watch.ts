import { notesText, readExamples, type Example } from '@raadgiver/workshop';
import type * as Y from 'yjs';
import type { Seat } from './seat.ts';
import { findUnsaved, forgetUnsaved, keepUnsaved } from './unsaved.ts';

/** Milliseconds that an answer of the server may take before what waits for it is written down. */
const PATIENCE = 500;

interface Room extends Seat {
	/** "Gruppe 7". */
	readonly roomName: string;
}

/** Writes down what the server has not got of a room's text, for as long as it has not. */
export class UnsavedWatch {
	readonly #room: Room;
	readonly #document: Y.Doc;
	/** The examples as they read when all was saved last, by id. */
	#saved = new Map<string, string>();
	#savedNotes: string;
	/** Nothing has been written here since then, and whether others have. */
	#isSettled = false;
	#isBehind = false;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(room: Room, document: Y.Doc) {
		this.#room = room;
		this.#document = document;
		this.#savedNotes = notesText(document).toString();
		document.on('beforeTransaction', this.#catchUp);
		document.on('update', this.#heard);
		addEventListener('pagehide', this.#writeNow);
	}

	/**
	 * The document holds what this browser kept of it when the page was left: what was not saved then is
	 * not saved now.
	 */
	resume(): void {
		const before = findUnsaved(this.#room);
		const unsaved = new Set(before?.examples.map(({ id }) => id));
		this.#remember((id) => !unsaved.has(id), before?.notes === undefined);
	}

	/** The server has everything. */
	settle(): void {
		clearTimeout(this.#waiting);
		this.#waiting = undefined;
		this.#isSettled = true;
		this.#remember(() => true, true);
		forgetUnsaved(this.#room);
	}

	/** Something is not saved: it is written down, unless it is saved soon. */
	note(): void {
		this.#isSettled = false;
		this.#waiting ??= setTimeout(() => {
			this.write();
		}, PATIENCE);
	}

	/** Writes it down now. */
	write(): void {
		clearTimeout(this.#waiting);
		this.#waiting = undefined;
		const isNew = (example: Example) => this.#saved.get(example.id) !== JSON.stringify(example);
		const examples = readExamples(this.#document).filter(isNew);
		const written = notesText(this.#document).toString();
		const notes = written === this.#savedNotes ? undefined : written;
		if (examples.length === 0 && notes === undefined) forgetUnsaved(this.#room);
		else keepUnsaved({ ...this.#room, examples, notes });
	}

	close(): void {
		this.#writeNow();
		this.#document.off('beforeTransaction', this.#catchUp);
		this.#document.off('update', this.#heard);
		removeEventListener('pagehide', this.#writeNow);
	}

	#remember(isSaved: (id: string) => boolean, withNotes: boolean): void {
		this.#isBehind = false;
		const examples = readExamples(this.#document).filter(({ id }) => isSaved(id));
		this.#saved = new Map(examples.map((example) => [example.id, JSON.stringify(example)]));
		if (withNotes) this.#savedNotes = notesText(this.#document).toString();
	}

	/** What others have written is saved: it must not be taken for what is written here next. */
	readonly #catchUp = ({ local }: Y.Transaction): void => {
		if (local && this.#isSettled && this.#isBehind) this.#remember(() => true, true);
	};

	readonly #heard = (
		_update: unknown,
		_origin: unknown,
		_document: unknown,
		{ local }: Y.Transaction,
	): void => {
		if (!local) this.#isBehind = true;
	};

	readonly #writeNow = (): void => {
		if (this.#waiting !== undefined) this.write();
	};
}
