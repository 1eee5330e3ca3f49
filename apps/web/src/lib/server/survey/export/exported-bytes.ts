import type { ExportedFile } from './file.ts';

/** For tests: the whole of a file. */
export async function exportedBytes({ body }: ExportedFile): Promise<Buffer<ArrayBuffer>> {
	const pieces: Uint8Array[] = [];
	for await (const piece of body) pieces.push(piece);
	return Buffer.concat(pieces);
}
