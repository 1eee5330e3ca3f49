import { createHash } from 'node:crypto';
import { pairKey, similarPairs, type SimilarPair } from '@raadgiver/workshop';
import { Remembered } from '../documents/remembered.ts';
import type { JointContent } from './joint-content.ts';

/** More than are shown, as some of them are merged or kept apart by now. */
const FOUND = 1_000;
const PROPOSED = 100;

const remembered = new Remembered<readonly SimilarPair[]>(8);

/**
 * Pairs that are proposed for merging, the most alike first. All texts are compared with each other once
 * for each time that somebody has written: a thousand examples take a third of a second.
 */
export function alikePairs(
	workshopId: string,
	{ examples, apart }: JointContent,
): readonly SimilarPair[] {
	const standing = new Set(
		examples.flatMap(({ id, removed, mergedInto }) => (removed || mergedInto ? [] : id)),
	);
	return pairsOf(workshopId, examples)
		.filter(({ one, other }) => standing.has(one) && standing.has(other))
		.filter(({ one, other }) => !apart.has(pairKey(one, other)))
		.slice(0, PROPOSED);
}

function pairsOf(workshopId: string, examples: JointContent['examples']): readonly SimilarPair[] {
	const texts = markOf(examples);
	return (
		remembered.recall(workshopId, texts) ??
		remembered.keep(workshopId, texts, similarPairs(examples, FOUND))
	);
}

/** The same for the same texts, whether or not examples were merged, moved or taken out. */
function markOf(examples: JointContent['examples']): string {
	const hash = createHash('sha256');
	for (const { id, title, what, needs } of examples.toSorted((one, other) =>
		one.id < other.id ? -1 : 1,
	))
		hash.update(JSON.stringify([id, title, what, needs]));
	return hash.digest('base64');
}
