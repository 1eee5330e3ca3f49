import { plainLines } from '../files/plain-lines.ts';
import { hideEscapes } from './gift-text.ts';

/** What stands between two blank lines of a GIFT file, without comments and with escapes hidden. */
export type GiftBlock = {
	/** The line, from 1, on which it begins. */
	readonly line: number;
	readonly text: string;
};

/** What the comments and the commands of a file say beside its questions. */
export type GiftAside = {
	readonly line: number;
	readonly code: 'category' | 'tags';
	readonly text: string;
};

/** Takes a file apart. Blank lines separate questions, wherever they stand: so does Moodle. */
export function readBlocks(file: string): {
	readonly blocks: readonly GiftBlock[];
	readonly asides: readonly GiftAside[];
} {
	const blocks: { line: number; text: string }[] = [];
	const asides: GiftAside[] = [];
	let open: { line: number; text: string } | undefined;
	for (const [index, source] of plainLines(file).split('\n').entries()) {
		const line = index + 1;
		const text = source.trim();
		const category = /^\$CATEGORY:(.*)$/.exec(text)?.[1];
		if (category !== undefined) asides.push({ line, code: 'category', text: category.trim() });
		else if (text.startsWith('//')) asides.push(...tagsOf(text, line));
		else if (text === '') open = undefined;
		else if (open) open.text += `\n${hideEscapes(text)}`;
		else blocks.push((open = { line, text: hideEscapes(text) }));
	}
	return { blocks, asides };
}

/** Moodle keeps a question’s tags and number in a comment before it. */
function tagsOf(comment: string, line: number): readonly GiftAside[] {
	const tags = [...comment.matchAll(/\[tag:([^\]]*)\]/g)].map(([, tag]) => tag);
	return tags.length > 0 ? [{ line, code: 'tags', text: tags.join(', ') }] : [];
}
