const encoder = new TextEncoder();

/** Collects bytes, little-endian, until they are taken. */
export class ByteWriter {
	#bytes = new Uint8Array(4096);
	#length = 0;

	/** Bytes that wait to be taken. */
	get length(): number {
		return this.#length;
	}

	byte(value: number): void {
		this.#reserve(1);
		this.#bytes[this.#length] = value;
		this.#length += 1;
	}

	int32(...values: number[]): void {
		this.#reserve(4 * values.length);
		const view = new DataView(this.#bytes.buffer);
		for (const value of values) {
			view.setInt32(this.#length, value, true);
			this.#length += 4;
		}
	}

	float64(...values: number[]): void {
		this.#reserve(8 * values.length);
		const view = new DataView(this.#bytes.buffer);
		for (const value of values) {
			view.setFloat64(this.#length, value, true);
			this.#length += 8;
		}
	}

	bytes(bytes: Uint8Array): void {
		this.#reserve(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	/** The text in UTF-8, filled up with spaces to so many bytes. */
	text(text: string, width: number): void {
		const bytes = encoder.encode(text);
		if (bytes.length > width) throw new RangeError(`“${text}” takes more than ${width} bytes`);
		this.bytes(bytes);
		this.fill(0x20, width - bytes.length);
	}

	fill(value: number, count: number): void {
		this.#reserve(count);
		this.#bytes.fill(value, this.#length, this.#length + count);
		this.#length += count;
	}

	/** Everything that was written since the last time. */
	take(): Uint8Array<ArrayBuffer> {
		const taken = this.#bytes.slice(0, this.#length);
		this.#length = 0;
		return taken;
	}

	#reserve(count: number): void {
		if (this.#length + count <= this.#bytes.length) return;
		const larger = new Uint8Array(2 * (this.#length + count));
		larger.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = larger;
	}
}
