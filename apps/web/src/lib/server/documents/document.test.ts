import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PrintedDocument } from './document.ts';
import { asDocx } from './docx.ts';
import { asPdf } from './pdf.ts';

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><text x="5" y="20" font-family="IBM Plex Sans">Mål 4,0</text><circle cx="60" cy="60" r="6" fill="#0072b2"/></svg>';

const document: PrintedDocument = {
	title: 'Halvårsrapport: bøn, ål & *stjerner*',
	kicker: 'Rådgiver på hjul',
	byline: '2. halvår 2026 · version 1',
	footer: 'Rådgiver på hjul',
	language: 'da',
	pageOf: { page: 'Side', of: 'af' },
	sections: [
		{
			heading: 'Det korte svar',
			blocks: [
				{
					kind: 'paragraph',
					text: 'Lægernes vurdering er #steget $fra [3,2] til 3,9.',
					tone: 'lead',
				},
				{ kind: 'list', items: ['<script>alert(1)</script>', 'Å sidst'] },
				{ kind: 'terms', terms: [{ term: 'Kan besluttes af:', text: '*politikerne*' }] },
				{ kind: 'quote', source: 'Gruppe 7', paragraphs: ['To timer', 'hver = anden uge'] },
			],
		},
		{
			heading: 'Tallene',
			startsPage: true,
			blocks: [
				{
					kind: 'table',
					caption: 'Svar i runden',
					header: ['Gruppe', 'Antal'],
					rows: [
						['Læger', '38'],
						['Rådgivere', 'skjult'],
					],
					numeric: [1],
				},
				{
					kind: 'figures',
					figures: [
						{
							heading: 'Læger',
							drawing: { svg, width: 200, height: 100 },
							description: 'En stigende kurve',
							note: 'Steget 0,7',
						},
						{ heading: 'Rådgivere', description: '', note: 'Skjult: færre end fem svar' },
					],
				},
			],
		},
	],
};

describe('as PDF', () => {
	const opened = getDocument({
		data: new Uint8Array(asPdf(document)),
		standardFontDataUrl: fonts(),
	}).promise;

	test('words stand as they were written, on the page that they belong to', async () => {
		const pdf = await opened;
		expect(pdf.numPages).toBe(2);
		const text = async (page: number) =>
			(await (await pdf.getPage(page)).getTextContent()).items
				.map((item) => ('str' in item ? item.str : ''))
				.join(' ')
				.replace(/\s+/g, ' ');
		expect(await text(1)).toContain('Lægernes vurdering er #steget $fra [3,2] til 3,9.');
		expect(await text(1)).toContain('<script>alert(1)</script>');
		expect(await text(1)).toContain('Kan besluttes af: *politikerne*');
		expect(await text(1)).toContain('Gruppe 7 To timer hver = anden uge');
		expect(await text(2)).toContain('Mål 4,0');
		expect(await text(2)).toContain('Side 2 af 2');
	});

	test('is tagged as PDF/UA asks, drawings with what they show', async () => {
		const pdf = await opened;
		// Its type says an object, and what comes is a Map.
		const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>;
		expect(marks.get('Marked')).toBe(true);
		const { metadata, info } = await pdf.getMetadata();
		expect(metadata.getRaw()).toMatch(/pdfuaid:part>\s*1/);
		expect(info).toMatchObject({ Title: document.title, Language: 'da' });
		const tags = JSON.stringify(await (await pdf.getPage(2)).getStructTree());
		for (const role of ['Table', 'TH', 'TD', 'H2', 'Figure']) expect(tags).toContain(`"${role}"`);
		expect(tags).toContain('En stigende kurve');
		const words = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
		expect(words).toContain('"BlockQuote"');
	});
});

test('as DOCX it holds the same words, and each drawing as vectors', async () => {
	const files = unzipSync(await asDocx(document));
	const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
	expect(body).toContain('Lægernes vurdering er #steget $fra [3,2] til 3,9.');
	expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
	expect(body).toContain('w:tblHeader');
	for (const words of ['Kan besluttes af:', '*politikerne*', 'Gruppe 7', 'hver = anden uge'])
		expect(body).toContain(words);
	expect(body).toContain('En stigende kurve');
	const images = Object.keys(files).filter((name) => name.startsWith('word/media/'));
	expect(images.filter((name) => name.endsWith('.svg'))).toHaveLength(1);
});

function fonts(): string {
	return createRequire(import.meta.url)
		.resolve('pdfjs-dist/package.json')
		.replace('package.json', 'standard_fonts/');
}
