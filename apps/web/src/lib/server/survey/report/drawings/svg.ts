/** One element; attributes and words are escaped, parts are elements already. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number>>,
	content: string | readonly string[] = [],
): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
		.join('');
	const inside = typeof content === 'string' ? escaped(content) : content.join('');
	return `<${name}${written}>${inside}</${name}>`;
}

/** A whole drawing, in IBM Plex Sans. */
export function drawing(width: number, height: number, parts: readonly string[]): Drawing {
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			'font-family': 'IBM Plex Sans',
		},
		parts,
	);
	return { svg, width, height };
}

export interface Drawing {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
