import { textReader } from './gift-format.ts';
import type { TextReader } from './gift-format.ts';
import type { GiftRemarkCode } from './gift-remark.ts';

/** A question of a GIFT file as its parts, before its kind is known. */
export type GiftParts = {
	/** Empty where it has no name. */
	readonly title: string;
	/** What is asked, with a line where a gap is to be filled. */
	readonly text: string;
	/** What stands in the braces, with escapes hidden, without what follows ####. */
	readonly answer: string;
	/** What everybody reads afterwards; empty where there is nothing. */
	readonly general: string;
	readonly texts: TextReader;
};

/** A block that is no question, by what it is called and why. */
export type NoQuestion = { readonly title: string; readonly code: GiftRemarkCode };

const gap = '_____';

/** The parts of a block, or why it is no question. */
export function readParts(block: string): GiftParts | NoQuestion {
	const [whole = '', name = ''] = /^::(.*?)::/s.exec(block) ?? [];
	const rest = block.slice(whole.length).trim();
	const texts = textReader(rest);
	const title = texts.read(name);
	const begin = rest.indexOf('{');
	if (begin < 0) return { code: 'description', title: title || texts.read(rest) };
	const before = rest.slice(0, begin).trim();
	const end = rest.indexOf('}', begin);
	if (end < 0) return { code: 'unclosed', title: title || texts.read(before) };
	const after = rest.slice(end + 1).trim();
	const text = texts.read(after === '' ? before : `${before} ${gap} ${after}`);
	if (text === '') return { code: 'no-text', title };
	const [answer = '', ...general] = rest.slice(begin + 1, end).split('####');
	return { title, text, answer: answer.trim(), general: texts.read(general.join('####')), texts };
}
