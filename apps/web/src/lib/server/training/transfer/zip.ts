import { strToU8, zipSync } from 'fflate';

/** A file of a package: its path in it and what it says. */
export interface PackedFile {
	readonly path: string;
	readonly text: string;
}

/** One moment for all entries, so that the same files always give the same bytes. */
const moment = new Date(2000, 0, 1);

/** Text files as a zip. */
export function zip(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
	const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
	return zipSync(Object.fromEntries(entries), { mtime: moment });
}
