/** Stands in a mail's text where the link belongs, so that the text can be kept without it. */
export const LINK_MARKER = '{link}';

/** The text with the link in it. Without a link the marker stays. */
export function withLink(body: string, link: string | undefined): string {
	return link ? body.replaceAll(LINK_MARKER, () => link) : body;
}
