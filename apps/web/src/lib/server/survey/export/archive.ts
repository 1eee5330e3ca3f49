import { Zip, ZipDeflate } from 'fflate';

/** One file of an archive. */
export interface ArchivedFile {
	readonly name: string;
	readonly text: Iterable<string> | AsyncIterable<string>;
}

/** A ZIP archive of text files, piece by piece, so that its size does not matter. */
export async function* writeArchive(
	files: readonly ArchivedFile[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder();
	let pieces: Uint8Array[] = [];
	const archive = new Zip((problem, piece) => {
		if (problem) throw problem;
		pieces.push(piece);
	});
	const taken = () => {
		const all = Buffer.concat(pieces);
		pieces = [];
		return new Uint8Array(all);
	};
	for (const { name, text } of files) {
		const file = new ZipDeflate(name, { level: 6 });
		archive.add(file);
		for await (const piece of text) {
			file.push(encoder.encode(piece));
			if (pieces.length > 0) yield taken();
		}
		file.push(new Uint8Array(0), true);
	}
	archive.end();
	yield taken();
}
