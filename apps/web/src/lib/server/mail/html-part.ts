import { LINK_MARKER } from './link-marker.ts';

const escaped: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/**
 * The mail's text as simple HTML, for mail programs that show no plain text. Colours are those of the
 * pages (petrol on white); everything else is left to the mail program.
 * @param body paragraphs with an empty line between them, one of which may be the link's marker
 */
export function htmlPart(body: string, link: string | undefined): string {
	const paragraphs = body
		.split(/\n{2,}/)
		.map((paragraph) => `<p>${htmlParagraph(paragraph.trim(), link)}</p>`);
	return `<!doctype html><html><body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1b2226;overflow-wrap:anywhere">${paragraphs.join('')}</body></html>`;
}

function htmlParagraph(text: string, link: string | undefined): string {
	const html = withAddresses(escape(text)).replaceAll('\n', '<br>');
	if (!link) return html;
	const address = escape(link);
	// Shown as the address itself, so that the reader sees where it leads before it is followed.
	const look =
		text === LINK_MARKER
			? 'display:inline-block;padding:12px 20px;border-radius:6px;background:#0f4c5c;color:#ffffff'
			: 'color:#0f4c5c';
	return html.replaceAll(LINK_MARKER, () => `<a href="${address}" style="${look}">${address}</a>`);
}

/** Addresses that stand in a sentence; a full stop after one is not part of it. */
function withAddresses(html: string): string {
	return html.replace(
		/https?:\/\/\S*[\w/]/g,
		(address) => `<a href="${address}" style="color:#0f4c5c">${address}</a>`,
	);
}

function escape(text: string): string {
	return text.replace(/[&<>"']/g, (character) => escaped[character] ?? character);
}
