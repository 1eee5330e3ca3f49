import { type HandingIn, handIn, handInUnkept } from './hand-in.ts';
import type { KeptModule, Message } from './kept-module.ts';
import { SYNC_TAG } from './sync-tag.ts';
import { type DoneStep, type GivenAnswer, type Item, list, put } from './waiting-answers.ts';

/** Milliseconds between two tries while something waits. */
const retryMs = 20_000;

/** Whoever learns on this page: the person's id, and the programme's slug. */
interface Learner {
	readonly person: string;
	readonly programme: string;
}

/** What was done of a module on this phone, whether or not the server has it. */
interface DoneHere {
	readonly steps: ReadonlySet<string>;
	/** What was given last for each item. What waits is newer than anything that the page knows. */
	readonly answers: ReadonlyMap<string, { readonly given: unknown; readonly waits: boolean }>;
}

/**
 * Hands in what the learner does on this phone: at once where there is a connection, and otherwise when
 * it returns. Pages say what was done and show what is known; nothing else needs to know.
 */
class Handing {
	/** How it went last; nothing before the first try. */
	result = $state<HandingIn>();
	/** When the server last took something while this page was open. */
	savedAt = $state.raw<Date>();

	#learner = $state.raw<Learner>();
	/** What is taken down on the phone. */
	#kept = $state.raw<readonly Item[]>([]);
	/** What the phone would not take down, being full or private: this page alone knows it. */
	#unkept = $state.raw<readonly Item[]>([]);

	readonly #items = $derived([...this.#kept, ...this.#unkept]);

	/** What this person has done on this phone and the server does not have. */
	readonly waiting = $derived(this.#items.filter(({ handed }) => !handed));

	/** Something is lost if the page is left now. */
	readonly isAtRisk = $derived(this.#unkept.some(({ handed }) => !handed));

	/** What this person has repeated on this phone today, by `<slug>/<item>`, and what they answered. */
	readonly repeatedToday: ReadonlyMap<string, unknown> = $derived.by(() => {
		const today = new Date().toDateString();
		return new Map(
			this.#items.flatMap(({ answer, at }) =>
				answer?.purpose === 'repetition' && new Date(at).toDateString() === today
					? [[`${answer.slug}/${answer.item}`, answer.given] as const]
					: [],
			),
		);
	});

	/** Begins for whoever the page is for; returns what ends it, as an effect wants it. */
	begin(learner: Learner): () => void {
		this.#learner = learner;
		const tryNow = () => void this.#handIn();
		const tryAgain = () => {
			if (this.waiting.length > 0) tryNow();
		};
		const warn = (event: BeforeUnloadEvent) => {
			if (this.isAtRisk) event.preventDefault();
		};
		const retry = setInterval(tryAgain, retryMs);
		addEventListener('online', tryNow);
		addEventListener('beforeunload', warn);
		navigator.serviceWorker?.register('/service-worker.js', { type: 'module' }).catch(tryAgain);
		tryNow();
		return () => {
			clearInterval(retry);
			removeEventListener('online', tryNow);
			removeEventListener('beforeunload', warn);
		};
	}

	/**
	 * Takes down what was done, and hands it in if that is possible now. Where the phone lets nothing be
	 * taken down it goes straight to the server, and this page holds it until it has arrived.
	 */
	async hand(done: {
		answers?: readonly GivenAnswer[];
		steps?: readonly DoneStep[];
	}): Promise<void> {
		const learner = this.#learner;
		if (!learner) throw new Error('Nobody learns on this page');
		const mark = () => ({ ...learner, id: crypto.randomUUID(), at: Date.now(), handed: false });
		const items = [
			...(done.answers ?? []).map((answer): Item => ({ ...mark(), answer })),
			...(done.steps ?? []).map((step): Item => ({ ...mark(), step })),
		];
		try {
			await put(items);
		} catch {
			this.#unkept = [...this.#unkept, ...items];
		}
		await this.#read();
		void this.#handIn();
	}

	/** What was done of the module on this phone: pages that lie on it from before do not know. */
	here(slug: string): DoneHere {
		const ofModule = <Done extends { slug: string }>(done: Done | undefined): readonly Done[] =>
			done?.slug === slug ? [done] : [];
		return {
			steps: new Set(this.#items.flatMap(({ step }) => ofModule(step).map(({ key }) => key))),
			answers: new Map(
				this.#items.flatMap(({ answer, handed }) =>
					ofModule(answer).map(({ item, given }) => [item, { given, waits: !handed }]),
				),
			),
		};
	}

	/** Has the whole module kept on the phone, unless the reader saves data. */
	async keep(module: KeptModule): Promise<void> {
		const connection: unknown = Reflect.get(navigator, 'connection');
		const savesData = connection && Reflect.get(Object(connection), 'saveData') === true;
		if (savesData || !navigator.serviceWorker) return;
		const { active } = await navigator.serviceWorker.ready;
		active?.postMessage({ keep: module } satisfies Message);
	}

	async #handIn(): Promise<void> {
		try {
			this.result = await handIn();
		} catch {
			// A browser that lets nothing be taken down has nothing that waits there either.
			this.result = 'nothing';
		}
		if (this.isAtRisk) this.result = await this.#handInUnkept();
		if (this.result === 'done') this.savedAt = new Date();
		await this.#read();
		if (this.waiting.length > 0) await askToBeWoken();
	}

	async #handInUnkept(): Promise<HandingIn> {
		const waiting = this.#unkept.filter(({ handed }) => !handed);
		const { result, taken, refused } = await handInUnkept(waiting);
		const has = (items: readonly Item[], { id }: Item) => items.some((item) => item.id === id);
		this.#unkept = this.#unkept
			.filter((item) => !has(refused, item))
			.map((item) => (has(taken, item) ? { ...item, handed: true } : item));
		return result;
	}

	async #read(): Promise<void> {
		const learner = this.#learner;
		const items = await list().catch(() => []);
		this.#kept = items.filter(
			({ person, programme }) => person === learner?.person && programme === learner.programme,
		);
	}
}

/** Background sync, where there is one: the answers leave even if the page is closed by then. */
async function askToBeWoken(): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration();
	const sync: unknown = registration && Reflect.get(registration, 'sync');
	if (!isSyncManager(sync)) return;
	// Refused where the reader has switched it off: the page tries by itself.
	await sync.register(SYNC_TAG).catch(() => undefined);
}

interface SyncManager {
	register: (tag: string) => Promise<void>;
}

function isSyncManager(sync: unknown): sync is SyncManager {
	return typeof sync === 'object' && sync !== null && 'register' in sync;
}

export const handing = new Handing();
