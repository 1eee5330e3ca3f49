import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import { say } from '../files/sentences.ts';
import type { Said } from '../files/sentences.ts';
import { lineOf } from './line-of.ts';
import { nodesOf } from './nodes-of.ts';
import { isOwnPicture, isSafeAddress } from './safe-address.ts';

export type MarkdownProblem = Said & { readonly line: number };

/** A letter or certificate, a film with what is said in it, and what is to be remembered. */
export const BLOCK_NAMES = ['brev', 'film', 'husk'] as const;

type Rules = {
	readonly [Type in Nodes['type']]?: (node: Nodes & { type: Type }) => Said | undefined;
};

const rules: Rules = {
	heading: ({ depth }) => (depth === 1 ? say('heading-one') : undefined),
	html: () => say('html'),
	link: (node) => {
		if (!isSafeAddress(node.url)) return say('address', { address: node.url });
		return toString(node) === '' ? say('link-empty') : undefined;
	},
	image: ({ url, alt }) => {
		if (!isOwnPicture(url)) return say('picture-elsewhere', { address: url });
		return alt ? undefined : say('picture-words');
	},
	imageReference: ({ alt }) => (alt ? undefined : say('picture-words')),
	definition: ({ url }) => (isSafeAddress(url) ? undefined : say('address', { address: url })),
	leafDirective: ({ name }) => say('block-open', { name }),
	containerDirective: ({ name, attributes }) => {
		if (!BLOCK_NAMES.some((known) => known === name)) {
			return say('block-unknown', { name, known: BLOCK_NAMES.join(', ') });
		}
		if (name === 'husk') return undefined;
		if (!attributes?.title) return say('block-title', { name });
		if (name === 'film' && !attributes.url?.startsWith('https://')) {
			return say('film-address');
		}
		return undefined;
	},
};

/** What may not stand in a page. */
export function markdownProblems(tree: Root): readonly MarkdownProblem[] {
	return nodesOf(tree).flatMap((node) => {
		const rule = rules[node.type] as ((node: Nodes) => Said | undefined) | undefined;
		const said = rule?.(node);
		return said ? [{ line: lineOf(node), ...said }] : [];
	});
}
