/**
 * What was worked out last for each of a few keys, for as long as what it was worked out from has the same
 * mark. Of too many keys, the one that was kept first is forgotten.
 */
export class Remembered<Value> {
	readonly #most: number;
	readonly #kept = new Map<string, { readonly mark: string; readonly value: Value }>();

	/** @param most so many keys are remembered */
	constructor(most: number) {
		this.#most = most;
	}

	/** Nothing where it is to be worked out anew. */
	recall(key: string, mark: string): Value | undefined {
		const last = this.#kept.get(key);
		return last?.mark === mark ? last.value : undefined;
	}

	keep(key: string, mark: string, value: Value): Value {
		this.#kept.delete(key);
		this.#kept.set(key, { mark, value });
		const [oldest] = this.#kept.keys();
		if (oldest !== undefined && this.#kept.size > this.#most) this.#kept.delete(oldest);
		return value;
	}
}
