/** Lets through so much at once, and so much a second after that. */
export class TokenBucket {
	readonly #capacity: number;
	readonly #perSecond: number;
	#left: number;
	#at: number;

	constructor(capacity: number, perSecond: number, now: number) {
		this.#capacity = capacity;
		this.#perSecond = perSecond;
		this.#left = capacity;
		this.#at = now;
	}

	/** Whether there is room for this much more. @param now milliseconds of any clock that never jumps */
	take(amount: number, now: number): boolean {
		const gained = ((now - this.#at) / 1000) * this.#perSecond;
		this.#left = Math.min(this.#capacity, this.#left + gained);
		this.#at = now;
		if (amount > this.#left) return false;
		this.#left -= amount;
		return true;
	}
}
