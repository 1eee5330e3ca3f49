import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';

/**
 * What a reader sees of Markdown, one line for each heading, paragraph and cell: no marks, no
 * addresses, no code, and of pictures the words that stand for them.
 */
export function plainText(node: Nodes): string {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
		return toString(node).replaceAll('\n', ' ');
	}
	if (!('children' in node)) return '';
	return node.children
		.map((child) => plainText(child))
		.filter((line) => line !== '')
		.join('\n');
}
