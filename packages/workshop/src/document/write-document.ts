import * as Y from 'yjs';

/**
 * Writes a document in one go and gives what is stored of it. The same writing makes the same bytes.
 * @param clientId the number of whoever writes, which no other writer of the same document may have
 * @example
 * [...writeDocument(1, () => undefined)]; // => [0, 0]
 */
export function writeDocument(
	clientId: number,
	write: (document: Y.Doc) => void,
): Uint8Array<ArrayBuffer> {
	const document = new Y.Doc();
	document.clientID = clientId;
	write(document);
	return new Uint8Array(Y.encodeStateAsUpdate(document));
}
