import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	HeadingLevel,
	ImageRun,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import type { Block, Figure, FiguresBlock, PrintedDocument, TableBlock } from './document.ts';
import { asPng } from './png.ts';

/** Width between the margins of an A4 page in pixels of 1/96 inch, as docx counts drawings. */
const TEXT_WIDTH = 640;

const MUTED = '566067';
const PETROL = '0F4C5C';
const LINE = 'DDD7CC';

/** The document for a word processor, from the same words; drawings are vectors there too. */
export async function asDocx(document: PrintedDocument): Promise<Uint8Array> {
	const file = new Document({
		title: document.title,
		creator: document.footer,
		styles: {
			default: {
				document: {
					run: {
						font: 'IBM Plex Sans',
						size: 20,
						language: { value: document.language === 'da' ? 'da-DK' : 'en-GB' },
					},
					paragraph: { spacing: { after: 120 } },
				},
				heading1: { run: { size: 42, bold: true, color: PETROL } },
				heading2: {
					run: { size: 28, bold: true, color: PETROL },
					paragraph: { spacing: { before: 280, after: 120 } },
				},
				heading3: {
					run: { size: 22, bold: true, color: PETROL },
					paragraph: { spacing: { before: 160, after: 80 } },
				},
			},
		},
		sections: [
			{
				footers: { default: footer(document) },
				children: [
					new Paragraph({ children: [muted(document.kicker)] }),
					new Paragraph({ heading: HeadingLevel.HEADING_1, text: document.title }),
					new Paragraph({ children: [muted(document.byline)] }),
					...document.sections.flatMap((section) => [
						new Paragraph({
							heading: HeadingLevel.HEADING_2,
							text: section.heading,
							pageBreakBefore: section.startsPage ?? false,
							keepNext: true,
						}),
						...section.blocks.flatMap(blockParts),
					]),
				],
			},
		],
	});
	return Packer.toBuffer(file);
}

function footer({ footer: words, pageOf }: PrintedDocument): Footer {
	const numbers = [
		` · ${pageOf.page} `,
		PageNumber.CURRENT,
		` ${pageOf.of} `,
		PageNumber.TOTAL_PAGES,
	];
	return new Footer({
		children: [
			new Paragraph({
				children: [new TextRun({ children: [words, ...numbers], size: 16, color: MUTED })],
			}),
		],
	});
}

function blockParts(block: Block): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'paragraph':
			return [new Paragraph({ children: [toned(block.text, block.tone)] })];
		case 'heading':
			return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: block.text, keepNext: true })];
		case 'list':
			return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
		case 'terms':
			return block.terms.map(
				({ term, text }) =>
					new Paragraph({ children: [new TextRun({ text: `${term} `, bold: true }), plain(text)] }),
			);
		case 'quote':
			return [muted(block.source), ...block.paragraphs.map(plain)].map(quoted);
		case 'table':
			return tableParts(block);
		case 'figures':
			return [figuresTable(block), new Paragraph('')];
	}
}

function toned(text: string, tone: 'lead' | 'muted' | undefined): TextRun {
	if (tone === 'muted') return muted(text);
	return new TextRun({ text, ...(tone === 'lead' ? { size: 24 } : {}) });
}

function plain(text: string): TextRun {
	return new TextRun({ text });
}

/** A paragraph of a quotation: further in, with a line at its side. Lengths in twentieths of a point. */
function quoted(run: TextRun): Paragraph {
	return new Paragraph({
		children: [run],
		indent: { left: 400 },
		border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: LINE } },
	});
}

function muted(text: string): TextRun {
	return new TextRun({ text, size: 18, color: MUTED });
}

function tableParts({ caption, header, rows, numeric }: TableBlock): (Paragraph | Table)[] {
	const row = (cells: readonly string[], isHeader: boolean) =>
		new TableRow({
			tableHeader: isHeader,
			cantSplit: true,
			children: cells.map(
				(text, column) =>
					new TableCell({
						children: [
							new Paragraph({
								alignment: numeric.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
								spacing: { after: 40 },
								children: [new TextRun({ text, size: 17, bold: isHeader })],
							}),
						],
					}),
			),
		});
	return [
		new Paragraph({ children: [muted(caption)], keepNext: true }),
		new Table({
			width: { size: 100, type: WidthType.PERCENTAGE },
			borders: {
				...noBorders,
				insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: LINE },
			},
			rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
		}),
		new Paragraph(''),
	];
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
	top: noBorder,
	bottom: noBorder,
	left: noBorder,
	right: noBorder,
	insideHorizontal: noBorder,
	insideVertical: noBorder,
};

/** A table without lines holds the drawings side by side. */
function figuresTable({ figures }: FiguresBlock): Table {
	const width = Math.floor(TEXT_WIDTH / figures.length) - 12;
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		borders: noBorders,
		rows: [
			new TableRow({
				cantSplit: true,
				children: figures.map((figure) => new TableCell({ children: figureParts(figure, width) })),
			}),
		],
	});
}

function figureParts({ heading, drawing, description, note }: Figure, width: number): Paragraph[] {
	const parts = [
		new Paragraph({ children: [new TextRun({ text: heading, bold: true })], keepNext: true }),
		new Paragraph({ children: [new TextRun({ text: note, size: 17 })] }),
	];
	if (!drawing) return parts;
	const size = { width, height: Math.round((width * drawing.height) / drawing.width) };
	const image = new ImageRun({
		type: 'svg',
		data: Buffer.from(drawing.svg),
		transformation: size,
		// What a word processor shows that cannot draw vectors.
		fallback: { type: 'png', data: asPng(drawing.svg, size.width * 2) },
		altText: { name: heading, title: heading, description },
	});
	return parts.toSpliced(1, 0, new Paragraph({ children: [image] }));
}
