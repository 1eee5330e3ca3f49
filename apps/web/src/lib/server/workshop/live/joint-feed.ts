import type { DocumentModel } from '@raadgiver/workshop';
import { pageOf, type DocumentPage } from '#lib/workshop/joint/page-of.ts';
import { readNow } from '../joint/joint-reading.ts';
import { Announcement } from './announcement.ts';
import type { LiveSocket } from './live-socket.ts';

/** A page in the words of the socket: its examples, and what stands where. */
interface TellablePage {
	readonly examples: readonly (readonly [id: string, announcement: Announcement])[];
	readonly reading: Announcement;
}

/**
 * What those who take part read of the joint document, page by page, as plain values: the document itself
 * holds what is hidden too, and a thousand examples are a megabyte. The same page is written once for all
 * who read it, and each is sent what has changed.
 */
export class JointFeed {
	readonly #workshopId: string;
	readonly #pages = new Map<number, TellablePage>();
	#model: DocumentModel | undefined;
	#pageCount = 0;
	#reading: Promise<void> | undefined;
	#isStale = true;

	constructor(workshopId: string) {
		this.#workshopId = workshopId;
	}

	/** The document has changed, or what is shown of it. It is read again when it is next told of. */
	changed(): void {
		this.#isStale = true;
	}

	/** Whether anybody who reads has to be told of something. */
	get isStale(): boolean {
		return this.#isStale;
	}

	/** Tells each socket what has changed on the page that it reads. Before plenary there is nothing. */
	async tell(sockets: Iterable<LiveSocket>): Promise<void> {
		await this.#load();
		for (const socket of sockets) {
			const page = socket.readPage === undefined ? undefined : this.#page(socket.readPage);
			if (!page) continue;
			for (const [id, announcement] of page.examples) socket.tell(`example ${id}`, announcement);
			socket.tell('reading', page.reading);
		}
	}

	async #load(): Promise<void> {
		if (this.#isStale) this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
		await this.#reading;
	}

	async #read(): Promise<void> {
		this.#isStale = false;
		try {
			this.#model = await readNow(this.#workshopId);
			this.#pageCount = this.#model ? pageOf(this.#model, 1).pages : 0;
			this.#pages.clear();
		} catch (problem) {
			this.#isStale = true;
			throw problem;
		}
	}

	#page(asked: number): TellablePage | undefined {
		if (!this.#model) return undefined;
		const place = Math.min(asked, this.#pageCount);
		const known = this.#pages.get(place);
		if (known) return known;
		const tellable = tellablePage(pageOf(this.#model, place));
		this.#pages.set(place, tellable);
		return tellable;
	}
}

function tellablePage({ themes, ...page }: DocumentPage): TellablePage {
	const parts = themes.map(({ theme, examples }) => ({ theme, ids: examples.map(({ id }) => id) }));
	return {
		examples: themes
			.flatMap(({ examples }) => examples)
			.map((example) => [example.id, new Announcement({ kind: 'example', example })] as const),
		reading: new Announcement({ kind: 'reading', reading: { ...page, themes: parts } }),
	};
}
