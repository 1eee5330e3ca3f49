import { Readable } from 'node:stream';

/** A file on its way to a browser. */
export interface ExportedFile {
	/** Letters, digits and hyphens with an ending, so that every system takes it. */
	readonly name: string;
	readonly contentType: string;
	readonly body: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/**
 * Answers a file to be saved. It is never kept by a browser or on the way: whoever signs in after on the
 * same machine must not find it.
 */
export function download({ name, contentType, body }: ExportedFile): Response {
	return new Response(Readable.toWeb(Readable.from(body)) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': contentType,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store',
		},
	});
}
