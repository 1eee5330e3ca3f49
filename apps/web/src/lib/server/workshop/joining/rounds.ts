interface Waiting<Item, Result> {
	readonly item: Item;
	readonly resolve: (result: Result) => void;
	readonly reject: (problem: unknown) => void;
}

/** So many are taken into one round at most. */
const MOST = 200;

/**
 * Work on which all would wait for the same lock is done together: what comes while one round is under
 * way goes into the next. A crowd then needs one connection to the database, not one for each.
 */
export class Rounds<Item, Result> {
	readonly #work: (key: string, items: readonly Item[]) => Promise<readonly Result[]>;
	readonly #waiting = new Map<string, Waiting<Item, Result>[]>();

	/** @param work does a round, and says for each item in turn what came of it */
	constructor(work: (key: string, items: readonly Item[]) => Promise<readonly Result[]>) {
		this.#work = work;
	}

	/** Takes part in the next round of this key. */
	join(key: string, item: Item): Promise<Result> {
		return new Promise((resolve, reject) => {
			const waiting = this.#waiting.get(key);
			if (waiting) {
				waiting.push({ item, resolve, reject });
				return;
			}
			this.#waiting.set(key, [{ item, resolve, reject }]);
			void this.#run(key);
		});
	}

	async #run(key: string): Promise<void> {
		for (;;) {
			const round = this.#waiting.get(key)?.splice(0, MOST) ?? [];
			if (round.length === 0) {
				this.#waiting.delete(key);
				return;
			}
			try {
				const results = await this.#work(
					key,
					round.map(({ item }) => item),
				);
				round.forEach(({ resolve, reject }, index) => {
					const result = results[index];
					if (result === undefined) reject(new RangeError('A round left somebody out.'));
					else resolve(result);
				});
			} catch (problem) {
				for (const { reject } of round) reject(problem);
			}
		}
	}
}
