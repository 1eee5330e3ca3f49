import { fieldText } from '@raadgiver/workshop';
import { Client } from 'pg';
import * as Y from 'yjs';

/** A document from its rows. */
export async function readDocument(url: string, documentId: string): Promise<Y.Doc> {
	const client = new Client({ connectionString: url });
	await client.connect();
	try {
		const { rows } = await client.query<{ update: Uint8Array | null }>(
			`SELECT 0 AS seq, state AS update FROM workshop_document WHERE id = $1
			UNION ALL
			SELECT seq, update FROM workshop_update WHERE document_id = $1 ORDER BY seq`,
			[documentId],
		);
		const document = new Y.Doc();
		for (const { update } of rows) if (update) Y.applyUpdate(document, update);
		return document;
	} finally {
		await client.end();
	}
}

/** Which of these words stand nowhere in an example's text, and which stand there twice. */
export function compare(document: Y.Doc, exampleId: string, words: readonly string[]) {
	const text = fieldText(document, exampleId, 'what')?.toString() ?? '';
	const times = (word: string) => text.split(word).length - 1;
	return {
		lost: words.filter((word) => times(word) === 0),
		doubled: words.filter((word) => times(word) > 1),
	};
}
