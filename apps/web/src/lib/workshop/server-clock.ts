/** Beyond the error that an answer may have, and beside the best one that is still believed. Milliseconds. */
const TOLERANCE = 50;

/**
 * How far the server's clock is ahead of this device's, measured by asking: half of the way there and
 * back is added to what the server says. The truth is no further off than the other half, so the answer
 * that was shortest under way measures best, and slower ones are ignored as long as they agree with it.
 */
export class ServerClock {
	/** Milliseconds that the server's clock is ahead. */
	ahead: number;
	#shortest = Infinity;

	constructor(ahead = 0) {
		this.ahead = ahead;
	}

	/**
	 * @param asked this device's clock when the question left
	 * @param said the server's clock
	 * @param heard this device's clock when the answer came
	 */
	measure(asked: number, said: number, heard: number): void {
		const way = heard - asked;
		// This device's clock was set back while the question was under way.
		if (way < 0) return;
		const measured = said + way / 2 - heard;
		const agrees = Math.abs(measured - this.ahead) <= way / 2 + this.#shortest / 2 + TOLERANCE;
		if (agrees && way > this.#shortest + TOLERANCE) return;
		// An answer that cannot agree: one of the clocks was set, and what was known is worth nothing.
		this.#shortest = agrees ? Math.min(this.#shortest, way) : way;
		this.ahead = measured;
	}
}
