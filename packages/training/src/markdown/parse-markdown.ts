import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Root } from 'mdast';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { deepLine } from './deep-line.ts';

/** Blocks begin with `:::name`. Names inside a line stay text, or “kl. 9:a” would lose its end. */
const blocks = { flow: directive().flow };

/**
 * The tree of a page's Markdown: CommonMark, GFM's tables, and blocks as `:::husk`. What nests too deep
 * is one paragraph of text.
 */
export function parseMarkdown(body: string): Root {
	if (deepLine(body) !== undefined) {
		const text = { type: 'text', value: body } as const;
		return { type: 'root', children: [{ type: 'paragraph', children: [text] }] };
	}
	return fromMarkdown(body, {
		extensions: [gfmTable(), blocks],
		mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
	});
}
