/** A piece of XML, already escaped. */
export type Xml = { readonly xml: string };

/** Characters that XML 1.0 has no way to write. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};

/**
 * An element with what is in it: other elements, or a text. Attributes that are undefined are left
 * out.
 */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>>,
	inside: readonly Xml[] | string = [],
): Xml {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escape(String(value))}"`)
		.join('');
	if (inside.length === 0) return { xml: `<${name}${written}/>` };
	const content =
		typeof inside === 'string'
			? escape(inside)
			: `\n${indented(inside.map(({ xml }) => xml).join('\n'))}\n`;
	return { xml: `<${name}${written}>${content}</${name}>` };
}

/** An element as a file of its own. */
export function document({ xml }: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function escape(text: string): string {
	return text
		.replace(unwritable, '')
		.replace(/[&<>"\t\n\r]/g, (character) => String(entities[character]));
}

function indented(lines: string): string {
	return lines.replace(/^/gm, '\t');
}
