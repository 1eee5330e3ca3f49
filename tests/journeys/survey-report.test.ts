import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createDemoDatabase } from '../support/database.ts';
import { expectAccessible } from '../support/page-check.ts';
import { openSurveyStage, type SurveyStage } from '../support/survey-stage.ts';

let stage: SurveyStage;

beforeAll(async () => {
	stage = await openSurveyStage(createDemoDatabase);
});

afterEach(() => stage.browser.expectQuietConsole());
afterAll(() => stage?.close());

/** Opens the file as a reader would: its words, and what a screen reader finds. */
async function read(file: Buffer) {
	const fonts = createRequire(import.meta.url)
		.resolve('pdfjs-dist/package.json')
		.replace('package.json', 'standard_fonts/');
	const pdf = await getDocument({ data: new Uint8Array(file), standardFontDataUrl: fonts }).promise;
	const page = await pdf.getPage(1);
	const { items } = await page.getTextContent();
	return {
		text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
		tags: JSON.stringify(await page.getStructTree()),
		standard: (await pdf.getMetadata()).metadata.getRaw(),
	};
}

test('a manager has the report on the newest half-year made, and opens it', async () => {
	const manager = await stage.database.membership.findFirstOrThrow({
		where: { roles: { equals: ['management'] }, programme: { uses: { has: 'survey' } } },
		select: { personId: true, programme: { select: { slug: true } } },
	});
	const page = await stage.signedIn({}, manager);
	await page.goto(`/p/${manager.programme.slug}/resultater`);
	await page.getByRole('link', { name: 'Rapporter' }).click();
	await page.getByRole('button', { name: 'Lav rapporten: 2. halvår 2026' }).click();
	const link = page.getByRole('link', { name: /Åbn som PDF: 2. halvår 2026, version 1/ });
	await link.waitFor();
	await expectAccessible(page);

	const response = await page.request.get((await link.getAttribute('href')) ?? '');
	expect(response.headers()['content-type']).toBe('application/pdf');
	const { text, tags, standard } = await read(await response.body());
	expect(text).toContain('Samarbejdet set fra tre sider');
	expect(text).toContain('2. halvår 2026 · version 1');
	expect(tags).toContain('"H1"');
	expect(tags).toContain('"Table"');
	expect(standard).toMatch(/pdfuaid:part>\s*1/);

	const word = page.getByRole('link', { name: /Hent til Word: 2. halvår 2026, version 1/ });
	const docx = await page.request.get((await word.getAttribute('href')) ?? '');
	expect((await docx.body()).subarray(0, 2).toString()).toBe('PK');
});
