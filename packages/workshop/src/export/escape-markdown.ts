/**
 * What somebody wrote, as Markdown that shows exactly that: nothing in it becomes a heading, a list, a
 * link, an image or HTML. By the rules of CommonMark 0.31 (section 2.4), in which any of the ASCII marks
 * may be escaped by a backslash. Single line breaks stay line breaks, empty lines part paragraphs.
 *
 * @example
 * escapeMarkdown('1. *Altid* <b>'); // => '1\\. \\*Altid\\* \\<b\\>'
 */
export function escapeMarkdown(text: string): string {
	return text
		.trim()
		.split(/\s*\n\s*\n\s*/)
		.map((paragraph) =>
			paragraph
				.split(/\s*\n\s*/)
				.map(escapeLine)
				.join('\\\n'),
		)
		.join('\n\n');
}

function escapeLine(line: string): string {
	return (
		line
			.replace(/[\\`*_[\]<>|~&]/g, '\\$&')
			// An address would become a link by itself where GitHub's rules are followed.
			.replace(/:\/\//g, '\\://')
			.replace(/\b(www)\./gi, '$1\\.')
			.replace(/^(#|[-+=])/, '\\$1')
			.replace(/^(\d{1,9})([.)])/, '$1\\$2')
			.replace(/!$/, '\\!')
	);
}
