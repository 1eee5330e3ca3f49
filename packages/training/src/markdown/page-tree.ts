import { toString } from 'mdast-util-to-string';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { isOwnPicture, isSafeAddress } from './safe-address.ts';
import { nodesOf } from './nodes-of.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** What stands in a line: words as they are, or words with a mark on them. */
export type Inline =
	| string
	| { readonly kind: 'strong'; readonly inside: readonly Inline[] }
	| { readonly kind: 'emphasis'; readonly inside: readonly Inline[] }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'break' }
	| { readonly kind: 'link'; readonly address: string; readonly inside: readonly Inline[] }
	/** A sentence that rests on a statement of the register. */
	| { readonly kind: 'law'; readonly reference: string; readonly inside: readonly Inline[] }
	| { readonly kind: 'picture'; readonly address: string; readonly words: string };

/** What stands under one another on a page. */
export type Block =
	| { readonly kind: 'heading'; readonly level: number; readonly inside: readonly Inline[] }
	| { readonly kind: 'paragraph'; readonly inside: readonly Inline[] }
	| {
			readonly kind: 'list';
			/** The first number of a numbered list; a list without numbers has none. */
			readonly start?: number;
			readonly items: readonly (readonly Block[])[];
	  }
	| { readonly kind: 'quote'; readonly blocks: readonly Block[] }
	| { readonly kind: 'husk'; readonly blocks: readonly Block[] }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'rule' }
	| {
			readonly kind: 'table';
			readonly head: readonly (readonly Inline[])[];
			readonly rows: readonly (readonly (readonly Inline[])[])[];
	  }
	| { readonly kind: 'brev'; readonly title: string; readonly blocks: readonly Block[] }
	| {
			readonly kind: 'film';
			readonly title: string;
			readonly address: string;
			readonly blocks: readonly Block[];
	  };

/** The addresses that references lead to. */
type Addresses = ReadonlyMap<string, string>;

type Readers<Read> = {
	readonly [Type in Nodes['type']]?: (node: Nodes & { type: Type }, addresses: Addresses) => Read;
};

type ReadBlock = Block | readonly Block[];

const lawScheme = 'lov:';

/**
 * A page's Markdown as a browser can show it without a parser and without HTML: plain values that go
 * through JSON. It takes any text: what the format does not know, or what could run, becomes words.
 *
 * @example
 * pageTree('Ring.'); // => [{ kind: 'paragraph', inside: ['Ring.'] }]
 */
export function pageTree(body: string): readonly Block[] {
	const root = parseMarkdown(body);
	const definitions = nodesOf(root).filter((node) => node.type === 'definition');
	// As in CommonMark, the first of two definitions counts.
	const addresses = new Map(
		definitions.toReversed().map(({ identifier, url }) => [identifier, url]),
	);
	return blocksOf(root.children, addresses);
}

function blocksOf(nodes: readonly RootContent[], addresses: Addresses): readonly Block[] {
	return nodes.flatMap((node) => {
		const read = blockReaders[node.type] as
			((node: Nodes, addresses: Addresses) => ReadBlock) | undefined;
		if (read) return read(node, addresses);
		const words = toString(node);
		return words === '' ? [] : paragraph([words]);
	});
}

function inlinesOf(nodes: readonly PhrasingContent[], addresses: Addresses): readonly Inline[] {
	return nodes
		.map((node) => {
			const read = inlineReaders[node.type] as
				((node: Nodes, addresses: Addresses) => Inline | undefined) | undefined;
			return read?.(node, addresses) ?? toString(node);
		})
		.filter((inline) => inline !== '');
}

function paragraph(inside: readonly Inline[]): Block {
	return { kind: 'paragraph', inside };
}

const blockReaders: Readers<ReadBlock> = {
	heading: ({ depth, children }, addresses) => ({
		kind: 'heading',
		// The page's title is the first heading.
		level: Math.max(2, depth),
		inside: inlinesOf(children, addresses),
	}),
	paragraph: ({ children }, addresses) => paragraph(inlinesOf(children, addresses)),
	list: ({ start, children }, addresses) => ({
		kind: 'list',
		...(typeof start === 'number' && { start }),
		items: children.map((item) => blocksOf(item.children, addresses)),
	}),
	blockquote: ({ children }, addresses) => ({
		kind: 'quote',
		blocks: blocksOf(children, addresses),
	}),
	code: ({ value }) => ({ kind: 'code', text: value }),
	thematicBreak: () => ({ kind: 'rule' }),
	table: ({ children }, addresses) => {
		const cells = children.map((row) =>
			row.children.map((cell) => inlinesOf(cell.children, addresses)),
		);
		return { kind: 'table', head: cells.slice(0, 1).flat(), rows: cells.slice(1) };
	},
	// What it names is an address, and has been read.
	definition: () => [],
	containerDirective: (node, addresses) => boxOf(node, blocksOf(node.children, addresses)),
};

/** Of a box that the format does not know, or that lacks what it needs, what stands in it is left. */
function boxOf({ name, attributes }: ContainerDirective, inside: readonly Block[]): ReadBlock {
	const title = attributes?.title;
	const address = attributes?.url;
	if (name === 'husk') return { kind: 'husk', blocks: inside };
	if (name === 'brev' && title) return { kind: 'brev', title, blocks: inside };
	if (name === 'film' && title && address?.startsWith('https://')) {
		return { kind: 'film', title, address, blocks: inside };
	}
	return inside;
}

const inlineReaders: Readers<Inline | undefined> = {
	strong: ({ children }, addresses) => ({
		kind: 'strong',
		inside: inlinesOf(children, addresses),
	}),
	emphasis: ({ children }, addresses) => ({
		kind: 'emphasis',
		inside: inlinesOf(children, addresses),
	}),
	inlineCode: ({ value }) => ({ kind: 'code', text: value }),
	break: () => ({ kind: 'break' }),
	link: ({ url, children }, addresses) => linkTo(url, inlinesOf(children, addresses)),
	linkReference: ({ identifier, children }, addresses) =>
		linkTo(addresses.get(identifier), inlinesOf(children, addresses)),
	image: ({ url, alt }) => pictureAt(url, alt),
	imageReference: ({ identifier, alt }, addresses) => pictureAt(addresses.get(identifier), alt),
};

function linkTo(address: string | undefined, inside: readonly Inline[]): Inline | undefined {
	if (address === undefined || !isSafeAddress(address)) return undefined;
	return address.startsWith(lawScheme)
		? { kind: 'law', reference: address.slice(lawScheme.length), inside }
		: { kind: 'link', address, inside };
}

/** A picture without words for those who cannot see it is not shown. */
function pictureAt(
	address: string | undefined,
	words: string | null | undefined,
): Inline | undefined {
	if (address === undefined || !words || !isOwnPicture(address)) return undefined;
	return { kind: 'picture', address, words };
}
