import { ByteWriter } from './byte-writer.ts';
import { CaseWriter } from './case-writer.ts';
import { writeDictionary } from './dictionary.ts';
import { segmented } from './segments.ts';
import type { SavRow, SavVariable } from './variable.ts';
import { checkNames } from './variable-name.ts';

export interface SavFile {
	readonly variables: readonly SavVariable[];
	/** What the file is about, at most 64 bytes of UTF-8; the rest is cut. */
	readonly title: string;
	/** Stands in the file as when it was made; in UTC. */
	readonly createdAt: Date;
	/** How many cases there will be. */
	readonly caseCount: number;
}

/**
 * Writes an SPSS data file (.sav) case by case, so that its size does not matter: what has been written
 * is taken whenever it pleases. After the PSPP developers' guide, "System File Format", whose names of
 * the records stand in dictionary.ts.
 *
 * Texts are UTF-8. A figure that is undefined becomes system-missing, never 0; codes that a variable
 * declares as missing stay what they are. Spaces at the end of a text are lost, as texts are filled up
 * with them. What the format has no place for throws RangeError.
 */
export class SavWriter {
	readonly #out = new ByteWriter();
	readonly #cases: CaseWriter;
	readonly #caseCount: number;
	#added = 0;

	constructor({ variables, ...facts }: SavFile) {
		checkNames(variables.map(({ name }) => name));
		const divided = segmented(variables);
		writeDictionary(this.#out, divided, facts);
		this.#cases = new CaseWriter(this.#out, divided);
		this.#caseCount = facts.caseCount;
	}

	add(row: SavRow): void {
		this.#cases.add(row);
		this.#added += 1;
	}

	/** Ends the file; nothing may be added after it. */
	end(): void {
		if (this.#added !== this.#caseCount)
			throw new RangeError(`${this.#caseCount} cases were announced, and ${this.#added} came`);
		this.#cases.end();
	}

	/** Bytes that wait to be taken. */
	get length(): number {
		return this.#out.length;
	}

	take(): Uint8Array<ArrayBuffer> {
		return this.#out.take();
	}
}
