import { plainLines } from '../files/plain-lines.ts';

/** A page's file: what stands between the two lines of `---`, and the Markdown below them. */
export type SplitPage = {
	readonly frontMatter: string;
	readonly body: string;
	/** The line of the file, from 1, on which the body begins. */
	readonly bodyLine: number;
};

/** Undefined where a file does not begin with front matter. */
export function splitPage(file: string): SplitPage | undefined {
	const text = plainLines(file);
	const [whole, frontMatter] = /^---\n([^]*?\n)---\n\n*/.exec(text) ?? [];
	if (whole === undefined || frontMatter === undefined) return undefined;
	return { frontMatter, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}
