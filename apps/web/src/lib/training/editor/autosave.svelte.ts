import { deserialize } from '$app/forms';
import type { DraftProblem } from './draft-problem.ts';

/** What was seen of a part when writing began. */
export interface SeenPart {
	readonly revision: number;
	readonly mark: string;
}

/** What the server answers when it has the text. */
export interface SavedPart extends SeenPart {
	readonly savedAt: Date;
	readonly problems: readonly DraftProblem[];
}

/** What the server answers when somebody else has saved the same part. */
export interface PartConflict extends SeenPart {
	readonly by: string | undefined;
	readonly at: Date;
	readonly theirs: string | undefined;
}

/** Milliseconds without a keystroke before what was typed is sent. */
const PAUSE = 700;

/** Milliseconds until a try that failed is made again. */
const AGAIN = 4000;

/**
 * Sends a form whenever its writer pauses, and says whether the server has what stands in it. It
 * lives as long as the form is on the page.
 */
export class Autosave {
	state: 'saved' | 'unsaved' | 'failed' | 'conflict' = $state('saved');
	seen: SeenPart = $state.raw({ revision: 0, mark: '' });
	savedAt: Date | undefined = $state.raw();
	problems: readonly DraftProblem[] = $state.raw([]);
	conflict: PartConflict | undefined = $state.raw();

	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Raised by each change, so that an answer to an older text is known as that. */
	#changes = 0;
	#sending = false;

	readonly #address: string;

	/** @param search what the address of the form's actions needs besides */
	constructor(saved: SavedPart, search: string) {
		this.#address = `?/autosave${search}`;
		this.begin(saved);
	}

	/** Begins from what the server has. */
	begin({ revision, mark, savedAt, problems }: SavedPart): void {
		this.seen = { revision, mark };
		this.savedAt = savedAt;
		this.problems = problems;
		this.conflict = undefined;
		this.state = 'saved';
	}

	/** Something was typed. */
	changed(form: HTMLFormElement): void {
		this.#changes += 1;
		if (this.state === 'conflict') return;
		if (this.state === 'saved') this.state = 'unsaved';
		this.#sendIn(PAUSE, form);
	}

	/** Keeps the own text: what the other wrote is what was seen now, and is written over. */
	keepOwn(form: HTMLFormElement): void {
		if (!this.conflict) return;
		this.seen = this.conflict;
		this.conflict = undefined;
		this.state = 'unsaved';
		this.#sendIn(0, form);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#sendIn(milliseconds: number, form: HTMLFormElement): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#send(form), milliseconds);
	}

	async #send(form: HTMLFormElement): Promise<void> {
		// One at a time: the next names the revision that this one makes.
		if (this.#sending) return this.#sendIn(PAUSE, form);
		this.#sending = true;
		const changes = this.#changes;
		const body = new FormData(form);
		body.set('revision', String(this.seen.revision));
		body.set('mark', this.seen.mark);
		try {
			const response = await fetch(this.#address, {
				method: 'POST',
				body,
				headers: { 'x-sveltekit-action': 'true' },
			});
			const result = deserialize<{ saved: SavedPart }, { conflict: PartConflict }>(
				await response.text(),
			);
			if (result.type === 'success' && result.data) {
				this.begin(result.data.saved);
				if (this.#changes !== changes) {
					this.state = 'unsaved';
					this.#sendIn(PAUSE, form);
				}
			} else if (result.type === 'failure' && result.data) {
				this.conflict = result.data.conflict;
				this.state = 'conflict';
			} else this.#tryAgain(form);
		} catch {
			// No connection, or a server that is starting again: what was typed is still here.
			this.#tryAgain(form);
		} finally {
			this.#sending = false;
		}
	}

	#tryAgain(form: HTMLFormElement): void {
		this.state = 'failed';
		this.#sendIn(AGAIN, form);
	}
}
