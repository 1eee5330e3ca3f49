import type * as Y from 'yjs';
import { TEXT_FIELDS, type Example } from '../example/example.ts';
import { createExample, exampleMaps, fieldText, setDecider, setTheme } from './layout.ts';

/**
 * Puts an example that has been written into a document. With an id that is there already nothing changes:
 * its words would stand there twice.
 * @param place as `createExample` takes it
 */
export function insertExample(
	document: Y.Doc,
	example: Omit<Example, 'removed'>,
	place: number,
): void {
	const { id, decidedBy, theme } = example;
	if (exampleMaps(document).has(id)) return;
	document.transact(() => {
		createExample(document, id, place);
		for (const field of TEXT_FIELDS) fieldText(document, id, field)?.insert(0, example[field]);
		if (decidedBy) setDecider(document, id, decidedBy);
		if (theme) setTheme(document, id, theme);
	});
}
