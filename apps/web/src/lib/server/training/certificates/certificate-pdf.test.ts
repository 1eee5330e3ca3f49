import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Certificate } from '#lib/training/certificates/certificate.ts';
import { overwriteGetLocale } from '#paraglide/runtime.js';
import { verificationAddress } from './certificate-address.ts';
import { certificatePdf } from './certificate-pdf.ts';

const certificate: Certificate = {
	id: '00000000-0000-4000-8000-000000000000',
	code: 'K7QF9M2X4TPA88VZ',
	name: 'Åse Østergård #1 *',
	slug: 'laegeattester',
	version: 3,
	title: 'Lægeattester',
	theme: 'certificates',
	minutes: 10,
	approval: 'DSAM 2026-117',
	completedOn: '2026-11-22',
	coversUntil: '2026-12-31',
	covers: [
		{
			reference: 'sygedagpengeloven/11-a/only-when-needed',
			cited: 'sygedagpengeloven § 11 a',
			text: 'Kommunen beder kun om en LÆ 285, når den finder det nødvendigt.',
			source: 'LBK nr. 97 af 29. januar 2025, § 11 a',
			validity: 'in-force',
			validTo: '2026-12-31',
		},
	],
};

async function opened(read: Certificate) {
	const standardFontDataUrl = createRequire(import.meta.url)
		.resolve('pdfjs-dist/package.json')
		.replace('package.json', 'standard_fonts/');
	const data = new Uint8Array(certificatePdf(read, 'Rådgiver på hjul i Valby'));
	const pdf = await getDocument({ data, standardFontDataUrl }).promise;
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	const pages = await Promise.all(
		numbers.map(async (number) => {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent();
			const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
			return {
				text: text.replace(/\s+/g, ' '),
				tags: JSON.stringify(await page.getStructTree()),
				links: (await page.getAnnotations()).map(({ url }: { url?: string }) => url),
			};
		}),
	);
	return { pdf, pages };
}

describe('a certificate on paper', () => {
	test('says who, what, when, how long, and until when the law holds', async () => {
		const { pages } = await opened(certificate);
		const [first, second] = pages;
		for (const words of [
			'Rådgiver på hjul i Valby',
			'Åse Østergård #1 *',
			'22. november 2026',
			'10 minutter (0,17 timer)',
			'Udgave 3 af modulet',
			'DSAM 2026-117',
			'Dækker loven, som den er til 31. december 2026',
			'K7QF-9M2X-4TPA-88VZ',
			'Side 1 af 2',
		])
			expect(first?.text).toContain(words);
		expect(first?.links).toEqual([verificationAddress(certificate.code)]);
		expect(second?.text).toContain('Kommunen beder kun om en LÆ 285');
		expect(second?.text).toContain('I kraft til 31. december 2026');
	});

	test('is tagged as PDF/UA asks, the QR code with what it opens', async () => {
		const { pdf, pages } = await opened(certificate);
		// Its type says an object, and what comes is a Map.
		const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>;
		expect(marks.get('Marked')).toBe(true);
		const { metadata, info } = await pdf.getMetadata();
		expect(metadata.getRaw()).toMatch(/pdfuaid:part>\s*1/);
		expect(info).toMatchObject({ Title: 'Kursusbevis: Lægeattester', Language: 'da' });
		for (const role of ['H1', 'H2', 'L', 'LI', 'Figure', 'Link'])
			expect(pages[0]?.tags).toContain(`"${role}"`);
		expect(pages[0]?.tags).toContain('QR-kode, der åbner siden');
		for (const role of ['Table', 'TH', 'TD']) expect(pages[1]?.tags).toContain(`"${role}"`);
	});

	test('is one page where there is no law, and says nothing of an approval nobody gave', async () => {
		const { pages } = await opened({
			...certificate,
			approval: undefined,
			covers: [],
			coversUntil: undefined,
		});
		expect(pages).toHaveLength(1);
		expect(pages[0]?.text).not.toMatch(/Godkendelse|Dækker loven/);
	});

	test('is in English for whoever reads English', async () => {
		overwriteGetLocale(() => 'en');
		const { pdf, pages } = await opened(certificate);
		overwriteGetLocale(() => 'da');
		expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en' });
		expect(pages[0]?.text).toContain('Covers the law as it is until 31 December 2026');
	});
});
