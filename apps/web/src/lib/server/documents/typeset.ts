import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontDirectory } from './fonts.ts';

/** Typst reads nothing but what is handed to it: no such folder exists. */
const workspace = '/document';

interface Content {
	/** What the template reads as `document.json`, so that nothing in it is read as markup. */
	readonly data: object;
	/** SVG by the name that the template calls it. */
	readonly drawings?: Readonly<Record<string, string>>;
}

/**
 * A Typst template filled with its data, as tagged PDF (PDF/UA-1).
 * Throws where the document cannot be set.
 */
export function typeset(template: string, { data, drawings = {} }: Content): Uint8Array {
	const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fontDirectory] }] });
	for (const [name, svg] of Object.entries(drawings))
		compiler.mapShadow(`${workspace}/${name}`, Buffer.from(svg));
	compiler.mapShadow(`${workspace}/document.json`, Buffer.from(JSON.stringify(data)));
	return compiler.pdf({ mainFileContent: template }, { pdfStandard: 'ua-1' });
}
