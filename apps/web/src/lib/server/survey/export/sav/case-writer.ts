import type { ByteWriter } from './byte-writer.ts';
import type { SegmentedVariable } from './segments.ts';
import type { SavRow, SavValue } from './variable.ts';

/** Whole numbers from 1 to 251 less this are kept in their code alone. */
export const BIAS = 100;

const LARGEST_SHORT_CODE = 251;
const END_OF_FILE = 252;
const RAW = 253;
const SPACES = 254;
const SYSTEM_MISSING = 255;

const encoder = new TextEncoder();

/**
 * Writes cases in the format's simple compression ("Data Record"): eight codes of a byte, one a unit of
 * eight bytes, then those units that their code does not say in full. A block may run over from one case
 * into the next, so that the writer keeps what it has begun.
 */
export class CaseWriter {
	readonly #out: ByteWriter;
	readonly #variables: readonly SegmentedVariable[];
	readonly #codes = new Uint8Array(8);
	#codeCount = 0;
	/** Units whose code is RAW, until their block's codes are complete. */
	readonly #raw = new Uint8Array(64);
	#rawLength = 0;

	constructor(out: ByteWriter, variables: readonly SegmentedVariable[]) {
		this.#out = out;
		this.#variables = variables;
	}

	/** @throws RangeError for a value that has no place in its variable */
	add(row: SavRow): void {
		if (row.length !== this.#variables.length)
			throw new RangeError(`a case has ${this.#variables.length} values, not ${row.length}`);
		this.#variables.forEach((segmented, place) => {
			const value = row[place];
			if (segmented.variable.kind === 'number') this.#figure(value, segmented.variable.name);
			else this.#text(value, segmented);
		});
	}

	/** Ends the cases; nothing may follow. */
	end(): void {
		this.#code(END_OF_FILE);
		while (this.#codeCount > 0) this.#code(0);
	}

	#figure(value: SavValue, name: string): void {
		if (value === undefined) return this.#code(SYSTEM_MISSING);
		if (typeof value !== 'number' || !Number.isFinite(value))
			throw new RangeError(`“${String(value)}” is no figure for ${name}`);
		const code = value + BIAS;
		if (Number.isInteger(value) && code >= 1 && code <= LARGEST_SHORT_CODE) return this.#code(code);
		const unit = new Uint8Array(8);
		new DataView(unit.buffer).setFloat64(0, value, true);
		this.#rawUnit(unit);
	}

	#text(value: SavValue, { variable, segments }: SegmentedVariable): void {
		if (typeof value === 'number') throw new RangeError(`${value} is no text for ${variable.name}`);
		const bytes = encoder.encode(value ?? '');
		const room = segments.reduce((sum, { used }) => sum + used, 0);
		if (bytes.length > room)
			throw new RangeError(`a text for ${variable.name} takes more than ${room} bytes`);
		let taken = 0;
		for (const { used, octets } of segments) {
			const piece = bytes.subarray(taken, taken + used);
			taken += piece.length;
			for (let octet = 0; octet < octets; octet += 1)
				this.#textUnit(piece.subarray(8 * octet, 8 * octet + 8));
		}
	}

	#textUnit(bytes: Uint8Array): void {
		if (bytes.every((byte) => byte === 0x20)) return this.#code(SPACES);
		const unit = new Uint8Array(8).fill(0x20);
		unit.set(bytes);
		this.#rawUnit(unit);
	}

	#rawUnit(unit: Uint8Array): void {
		this.#raw.set(unit, this.#rawLength);
		this.#rawLength += 8;
		this.#code(RAW);
	}

	#code(code: number): void {
		this.#codes[this.#codeCount] = code;
		this.#codeCount += 1;
		if (this.#codeCount < this.#codes.length) return;
		this.#out.bytes(this.#codes);
		this.#out.bytes(this.#raw.subarray(0, this.#rawLength));
		this.#codeCount = 0;
		this.#rawLength = 0;
	}
}
