import type { PrintedDocument } from './document.ts';
import template from './document.typ?raw';
import { typeset } from './typeset.ts';

/**
 * The document as tagged PDF (PDF/UA-1): headings, lists, tables with header rows, and drawings as
 * vectors with their description.
 * Throws where the document cannot be set.
 */
export function asPdf(document: PrintedDocument): Uint8Array {
	const drawings: Record<string, string> = {};
	const keep = (svg: string) => {
		const file = `${Object.keys(drawings).length + 1}.svg`;
		drawings[file] = svg;
		return { file };
	};
	const sections = document.sections.map((section) => ({
		...section,
		blocks: section.blocks.map((block) =>
			block.kind === 'figures'
				? {
						...block,
						figures: block.figures.map((figure) => ({
							...figure,
							drawing: figure.drawing && keep(figure.drawing.svg),
						})),
					}
				: block,
		),
	}));
	return typeset(template, { data: { ...document, sections }, drawings });
}
