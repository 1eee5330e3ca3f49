import { isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';

type Entry = { begins: ParsedNode; holds: ParsedNode | null };

/**
 * Where in the source the thing at a path begins, in characters: the key of a value in a map, the
 * entry of a list. Where the path leads to nothing, the nearest thing above it that is there.
 */
export function offsetOf(contents: ParsedNode | null, path: readonly PropertyKey[]): number {
	let offset = 0;
	let node = contents;
	for (const step of path) {
		const entry = entryOf(node, step);
		if (entry === undefined) return offset;
		offset = entry.begins.range[0];
		node = entry.holds;
	}
	return offset;
}

function entryOf(node: ParsedNode | null, step: PropertyKey): Entry | undefined {
	if (isMap(node)) {
		const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
		return pair && { begins: pair.key, holds: pair.value };
	}
	const entry = isSeq(node) ? node.items[Number(step)] : undefined;
	return entry && { begins: entry, holds: entry };
}
