import type { HocuspocusProvider } from '@hocuspocus/provider';
import { jointDocumentName, readJoint, type JointExample } from '@raadgiver/workshop';
import * as Y from 'yjs';
import type { LiveConnection } from '../live-connection.svelte.ts';

/** Milliseconds: the page is drawn anew at most so often while others write. */
const REDRAW_EVERY = 200;

/** The joint document in a browser, as it is written. */
export class JointLive {
	/** Nothing before the document has come: until then the page shows what it was loaded with. */
	examples = $state.raw<readonly JointExample[]>();
	/** Whether all that was written here has been kept by the server. */
	saved = $state(true);

	readonly document = new Y.Doc();
	readonly #hidden: readonly string[];
	#provider: HocuspocusProvider | undefined;
	#redraw: ReturnType<typeof setTimeout> | undefined;

	/** @param hidden ids of what is not to be shown */
	constructor(hidden: readonly string[]) {
		this.#hidden = hidden;
	}

	/** Begins to follow the document on the page's socket. In a browser only. */
	open(live: LiveConnection, workshopId: string): void {
		const provider = live.provider(jointDocumentName(workshopId), this.document);
		provider.on('synced', () => this.#read());
		provider.on('unsyncedChanges', () => (this.saved = !provider.hasUnsyncedChanges));
		this.document.on('update', () => {
			if (provider.isSynced) this.#redraw ??= setTimeout(() => this.#read(), REDRAW_EVERY);
		});
		this.#provider = provider;
	}

	close(): void {
		clearTimeout(this.#redraw);
		this.#provider?.destroy();
		this.document.destroy();
	}

	#read(): void {
		clearTimeout(this.#redraw);
		this.#redraw = undefined;
		this.examples = readJoint(this.document, this.#hidden);
	}
}
