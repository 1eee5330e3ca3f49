import type { HocuspocusProvider } from '@hocuspocus/provider';
import { jointDocumentName, keptApart, readJoint } from '@raadgiver/workshop';
import * as Y from 'yjs';
import type { LiveConnection } from '../live-connection.svelte.ts';
import type { JointSources } from './joint-view.ts';

/** Milliseconds: the page is drawn anew at most so often while others write. */
const REDRAW_EVERY = 200;

/** The joint document in a facilitator's browser, as it is written. */
export class JointLive {
	/** Whether all that was written here has been kept by the server. */
	saved = $state(true);

	readonly document = new Y.Doc();
	/** Raised when the document is to be read anew; 0 before it has come. */
	#revision = $state(0);
	#provider: HocuspocusProvider | undefined;
	#redraw: ReturnType<typeof setTimeout> | undefined;

	/** Begins to follow the document on the page's socket. In a browser only. */
	open(live: LiveConnection, workshopId: string): void {
		const provider = live.provider(jointDocumentName(workshopId), this.document);
		provider.on('synced', () => this.#tell());
		provider.on('unsyncedChanges', () => (this.saved = !provider.hasUnsyncedChanges));
		this.document.on('update', () => {
			if (provider.isSynced) this.#redraw ??= setTimeout(() => this.#tell(), REDRAW_EVERY);
		});
		this.#provider = provider;
	}

	/** Whether the document has come. Until then the page shows what it was loaded with. */
	get isHere(): boolean {
		return this.#revision > 0;
	}

	/**
	 * What stands in the document now, and which pairs are kept apart. Nothing before it has come.
	 * @param hidden ids of what is not to be shown
	 */
	read(hidden: readonly string[]): Pick<JointSources, 'examples' | 'apart'> | undefined {
		if (!this.isHere) return undefined;
		return { examples: readJoint(this.document, hidden), apart: keptApart(this.document) };
	}

	close(): void {
		clearTimeout(this.#redraw);
		this.#provider?.destroy();
		this.document.destroy();
	}

	#tell(): void {
		clearTimeout(this.#redraw);
		this.#redraw = undefined;
		this.#revision += 1;
	}
}
