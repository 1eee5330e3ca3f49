import type * as Y from 'yjs';
import { readExamples } from '../document/layout.ts';
import { mergesOf } from '../joint/merge-into.ts';
import { rootOf } from '../joint/root-of.ts';
import type { MomentExample } from './replay.ts';

/** How a document reads at this moment, as it is kept for playing its growth back. */
export function readMoment(document: Y.Doc): MomentExample[] {
	const merges = mergesOf(document);
	return readExamples(document).map((example) => {
		const root = rootOf(example.id, merges);
		return root === example.id ? example : { ...example, mergedInto: root };
	});
}
