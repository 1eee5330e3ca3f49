import type { Nodes } from 'mdast';

/** The line, from 1, on which a node of parsed text begins. */
export function lineOf({ position }: Nodes): number {
	if (!position) throw new RangeError('a node that was not read from a text has no line');
	return position.start.line;
}
