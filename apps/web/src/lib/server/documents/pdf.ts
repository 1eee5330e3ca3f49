import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintedDocument } from './document.ts';
import { fontDirectory } from './fonts.ts';
import template from './document.typ?raw';

/**
 * The document as tagged PDF (PDF/UA-1): headings, lists, tables with header rows, and drawings as
 * vectors with their description. The words go in as data, so nothing in them is read as markup.
 * Throws where the document cannot be set.
 */
export function asPdf(document: PrintedDocument): Uint8Array {
	const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fontDirectory] }] });
	const drawings: string[] = [];
	const sections = document.sections.map((section) => ({
		...section,
		blocks: section.blocks.map((block) =>
			block.kind === 'figures'
				? {
						...block,
						figures: block.figures.map((figure) => ({
							...figure,
							drawing: figure.drawing && { file: `${drawings.push(figure.drawing.svg)}.svg` },
						})),
					}
				: block,
		),
	}));
	drawings.forEach((svg, index) => {
		compiler.mapShadow(`${workspace}/${index + 1}.svg`, Buffer.from(svg));
	});
	const data = JSON.stringify({ ...document, sections });
	compiler.mapShadow(`${workspace}/document.json`, Buffer.from(data));
	return compiler.pdf({ mainFileContent: template }, { pdfStandard: 'ua-1' });
}

/** Typst reads nothing but what is handed to it: no such folder exists. */
const workspace = '/document';
