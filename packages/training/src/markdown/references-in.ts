import type { Block, Inline } from './page-tree.ts';

/** The statements that blocks of a page name, in the order they are read, each once. */
export function referencesIn(blocks: readonly Block[]): readonly string[] {
	return [...new Set(blocks.flatMap(inBlock))];
}

function inBlock(block: Block): readonly string[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return block.inside.flatMap(inLine);
		case 'list':
			return block.items.flat().flatMap(inBlock);
		case 'table':
			return [block.head, ...block.rows].flat(2).flatMap(inLine);
		case 'code':
		case 'rule':
			return [];
		default:
			return block.blocks.flatMap(inBlock);
	}
}

function inLine(inline: Inline): readonly string[] {
	if (typeof inline === 'string' || !('inside' in inline)) return [];
	return inline.kind === 'law' ? [inline.reference] : inline.inside.flatMap(inLine);
}
