import { escapeGift, revealEscapes } from './gift-text.ts';

/** What a text may begin with, to say how it is written. */
const marker = /^\[(html|moodle|plain|markdown)\]/;

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

/** A text that is no HTML, escaped, in a question that is marked as plain. */
export function writeText(text: string): string {
	return marker.test(text) ? writePlain(text) : escapeGift(text);
}

/** The same, and marked as plain itself. */
export function writePlain(text: string): string {
	return `[plain]${escapeGift(text)}`;
}

export type TextReader = {
	/** What a reader sees of a text whose escapes are hidden. */
	read(hidden: string): string;
	/** Whether HTML was taken off any text read so far. */
	lostMarks(): boolean;
};

/**
 * Reads the texts of one question, which are written as its first one is unless they say otherwise.
 * Moodle takes what is not marked as HTML, so only what is plain or Markdown is left as it is.
 */
export function textReader(question: string): TextReader {
	const [, inherited] = marker.exec(question) ?? [];
	let hasLost = false;
	return {
		read: (hidden) => {
			const source = hidden.trim();
			const [whole = '', own] = marker.exec(source) ?? [];
			const text = revealEscapes(source.slice(whole.length));
			const format = own ?? inherited;
			if (format === 'plain' || format === 'markdown') return text;
			const plain = withoutHtml(text);
			hasLost ||= plain !== text;
			return plain;
		},
		lostMarks: () => hasLost,
	};
}

function withoutHtml(text: string): string {
	return text
		.replace(/<br\s*\/?>|<\/(?:p|li|div|tr|h\d)>/gi, '\n')
		.replace(/<\/?[a-z][^>]*>/gi, '')
		.replace(/&(?:#(\d{1,6})|([a-z]+));/gi, (entity, code?: string, name?: string) =>
			code ? String.fromCodePoint(Number(code)) : (entities[String(name)] ?? entity),
		)
		.trim();
}
