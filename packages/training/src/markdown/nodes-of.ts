import type { Nodes } from 'mdast';

/** A node and all nodes in it, in the order they are read. */
export function nodesOf(node: Nodes): readonly Nodes[] {
	const inside = 'children' in node ? node.children.flatMap((child) => nodesOf(child)) : [];
	return [node, ...inside];
}
