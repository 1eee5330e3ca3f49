import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { lineOf } from './line-of.ts';
import { nodesOf } from './nodes-of.ts';
import { parseMarkdown } from './parse-markdown.ts';

export type MarkdownProblem = { readonly line: number; readonly message: string };

/** A letter or certificate, a film with what is said in it, and what is to be remembered. */
export const BLOCK_NAMES = ['brev', 'film', 'husk'] as const;

type Rules = {
	readonly [Type in Nodes['type']]?: (node: Nodes & { type: Type }) => string | undefined;
};

/** Addresses that open a page or a picture; anything else could run as a script. */
const safeAddress = /^(https:\/\/|lov:|mailto:|[a-z0-9][a-z0-9._/-]*$)/;

const rules: Rules = {
	heading: ({ depth }) =>
		depth === 1 ? 'headings begin with ##: the page has its title' : undefined,
	html: () => 'HTML is not shown: write it in Markdown',
	link: (node) => {
		if (!safeAddress.test(node.url)) return `the address “${node.url}” is not taken`;
		return toString(node) === '' ? 'the link has no words to tap on' : undefined;
	},
	image: ({ url, alt }) => {
		if (!safeAddress.test(url)) return `the address “${url}” is not taken`;
		return alt ? undefined : 'the picture has no words for those who cannot see it';
	},
	imageReference: ({ alt }) =>
		alt ? undefined : 'the picture has no words for those who cannot see it',
	definition: ({ url }) =>
		safeAddress.test(url) ? undefined : `the address “${url}” is not taken`,
	leafDirective: ({ name }) => `“::${name}” is no block: a block begins and ends with :::`,
	containerDirective: ({ name, attributes }) => {
		if (!BLOCK_NAMES.some((known) => known === name)) {
			return `“:::${name}” is no block: there are ${BLOCK_NAMES.join(', ')}`;
		}
		if (name === 'husk') return undefined;
		if (!attributes?.title) return `“:::${name}” needs a title`;
		if (name === 'film' && !attributes.url?.startsWith('https://')) {
			return '“:::film” needs a url that begins with https://';
		}
		return undefined;
	},
};

/** What may not stand in a page. */
export function markdownProblems(body: string): readonly MarkdownProblem[] {
	return nodesOf(parseMarkdown(body)).flatMap((node) => {
		const rule = rules[node.type] as ((node: Nodes) => string | undefined) | undefined;
		const message = rule?.(node);
		return message === undefined ? [] : [{ line: lineOf(node), message }];
	});
}
