import type { Decider } from '../example/example.ts';
import type { Ranked } from '../votes/count-dots.ts';
import type { Source } from '../joint/joint-example.ts';
import type { DocumentModel, ModelExample, ModelTexts } from './document-model.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** The words of an exported document, in the reader's language. */
export interface DocumentWords {
	readonly question: string;
	/** The heading of examples without a theme, where others have one. */
	readonly noTheme: string;
	/** Stands for an example without a title. */
	readonly untitled: string;
	readonly decidedBy: string;
	readonly deciders: Readonly<Record<Decider, string>>;
	readonly needs: string;
	readonly dissent: string;
	/** Where an example and all that was merged into it come from: "Fra gruppe 3 og 7". */
	sources(example: Pick<ModelExample, 'source' | 'sources'>): string;
	/** Where a text that was merged comes from: "Fra gruppe 3". */
	source(source: Source | undefined): string;
	/** "5 prikker, nr. 2 (delt)". */
	ranked(ranked: Omit<Ranked, 'id'>): string;
	/** Above what was merged into an example. */
	merged: string;
	/** Instead of examples, where there are none. */
	empty: string;
}

/**
 * The joint document as Markdown (CommonMark), with whatever people wrote shown as they wrote it. Headings
 * go down one step at a time: the document, its themes, its examples. Without themes the examples stand
 * one step higher.
 */
export function asMarkdown(model: DocumentModel, words: DocumentWords): string {
	const hasThemes = model.themes.some(({ theme }) => theme !== undefined);
	const parts = model.themes.flatMap(({ theme, examples }) => [
		...(hasThemes ? [`## ${inLine(theme ?? words.noTheme)}`] : []),
		...examples.flatMap((example) => exampleParts(example, words, hasThemes ? '###' : '##')),
	]);
	const blocks = [
		`# ${inLine(model.title)}`,
		`**${words.question}:** ${escapeMarkdown(model.question)}`,
		model.subQuestions.map((each) => `- ${inLine(each)}`).join('\n'),
		...(parts.length > 0 ? parts : [words.empty]),
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function exampleParts(example: ModelExample, words: DocumentWords, heading: string): string[] {
	const { number, title, ranked, sources } = example;
	const about = [words.sources(example), ...(ranked ? [words.ranked(ranked)] : [])];
	return [
		`${heading} ${number}. ${inLine(title) || words.untitled}`,
		`*${about.map(inLine).join(' · ')}*`,
		...textParts(example, words),
		...(sources.length > 0 ? [`**${words.merged}**`] : []),
		...sources.map((source) => quoted(sourceParts(source, words))),
	];
}

function sourceParts(source: ModelTexts, words: DocumentWords): string {
	const title = inLine(source.title) || words.untitled;
	const where = inLine(words.source(source.source));
	return [`**${title}** · *${where}*`, ...textParts(source, words)].join('\n\n');
}

function textParts(
	{ what, needs, dissent, decidedBy }: ModelTexts,
	words: DocumentWords,
): string[] {
	const named = (name: string, text: string) => (text === '' ? '' : `**${name}:** ${text}`);
	return [
		escapeMarkdown(what),
		named(words.decidedBy, decidedBy ? words.deciders[decidedBy] : ''),
		named(words.needs, escapeMarkdown(needs)),
		named(words.dissent, escapeMarkdown(dissent)),
	].filter((part) => part !== '');
}

/** A heading is one line, whatever was written in it. */
const inLine = (text: string) => escapeMarkdown(text.replace(/\s+/g, ' '));

const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/ +$/gm, '');
