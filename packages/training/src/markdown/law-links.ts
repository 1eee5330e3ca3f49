import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { lineOf } from './line-of.ts';
import { nodesOf } from './nodes-of.ts';

const scheme = 'lov:';

/** A sentence of a page that rests on a statement of the register: `[text](lov:act/section/id)`. */
export type LawLink = {
	readonly reference: string;
	readonly text: string;
	/** From 1, in the Markdown. */
	readonly line: number;
};

/** The links to statements, in the order they are read. */
export function lawLinks(tree: Root): readonly LawLink[] {
	return nodesOf(tree).flatMap((node) => {
		if (node.type !== 'link' || !node.url.startsWith(scheme)) return [];
		const reference = node.url.slice(scheme.length);
		return [{ reference, text: toString(node), line: lineOf(node) }];
	});
}
