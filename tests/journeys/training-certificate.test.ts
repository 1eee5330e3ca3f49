import { createRequire } from 'node:module';
import jsqr from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectAccessibleWithoutScript } from '../support/page-check.ts';
import { heading } from '../support/respondent.ts';
import { openTrainingStage, type TrainingStage } from '../support/training-stage.ts';

const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
const code = 'K7QF9M2X4TPA88VZ';
const reference = 'sygedagpengeloven/11-a/only-when-needed';

let stage: TrainingStage;
let doctor: { personId: string; name: string };
let certificate: string;

beforeAll(async () => {
	stage = await openTrainingStage();
	doctor = await stage.member('Lene Lund', 'gp');
	const { id } = await stage.database.certificate.create({
		data: {
			...{ code, programmeId: stage.programme.id, personId: doctor.personId, name: doctor.name },
			...{ slug: 'laegeattester', version: 1, title: 'Lægeattester', theme: 'certificates' },
			...{ minutes: 10, approval: 'DSAM 117', completedOn: new Date('2026-01-12') },
			covers: [
				{
					reference,
					cited: 'sygedagpengeloven § 11 a',
					text: 'Kommunen beder kun om en LÆ 285, når den finder det nødvendigt.',
					source: 'LBK nr. 97 af 29. januar 2025, § 11 a',
					validity: 'in-force',
				},
			],
		},
	});
	certificate = id;
});

afterEach(() => stage.browser.expectQuietConsole(/status of 4(00|04)/));
afterAll(() => stage?.close());

/** What a phone’s camera reads on the first page of a document that was printed. */
async function scan(file: Buffer): Promise<string | undefined> {
	const standardFontDataUrl = createRequire(import.meta.url)
		.resolve('pdfjs-dist/package.json')
		.replace('package.json', 'standard_fonts/');
	const pdf = await getDocument({ data: new Uint8Array(file), standardFontDataUrl }).promise;
	const page = await pdf.getPage(1);
	const viewport = page.getViewport({ scale: 2 });
	const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
	const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(width, height);
	await page.render({ canvas, canvasContext: context, viewport }).promise;
	return jsqr(context.getImageData(0, 0, width, height).data, width, height)?.data;
}

/** What pdf.js draws on in Node; its own type says no more than an object. */
interface CanvasFactory {
	create(
		width: number,
		height: number,
	): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

let address: string;

test('a doctor has the certificate on paper, with a QR code', async () => {
	const page = await stage.signedIn(doctor);
	await page.goto(`/p/${stage.programme.slug}/laering/bevis/${certificate}`);
	await page.getByRole('heading', { level: 1, name: 'Kursusbevis' }).waitFor();
	await expectAccessible(page);
	const link = page.getByRole('link', { name: 'Hent beviset som PDF' });
	const response = await page.request.get((await link.getAttribute('href')) ?? '');
	expect(response.headers()['content-type']).toBe('application/pdf');
	address = (await scan(await response.body())) ?? '';
	expect(address).toBe(`${stage.app.url}/bevis/${code}`);
	await expect
		.poll(() => page.getByLabel('Adressen til den, der vil kontrollere beviset').inputValue())
		.toBe(address);
});

test('a colleague does not have it', async () => {
	const page = await stage.signedIn(await stage.member('Kurt Kofoed', 'gp', 'coordinator'));
	const own = `/p/${stage.programme.slug}/laering/bevis/${certificate}`;
	expect((await page.goto(own))?.status()).toBe(404);
	expect((await page.request.get(`${own}/kursusbevis.pdf`)).status()).toBe(404);
});

test('a stranger scans it, and sees that it is genuine', async () => {
	const page = await stage.visitor(phone);
	const response = await page.goto(address);
	expect(response?.headers()['x-robots-tag']).toBe('noindex');
	await page.getByText('Beviset er ægte', { exact: true }).waitFor();
	const main = page.getByRole('main');
	for (const words of ['Lene Lund', 'Lægeattester', '12. januar 2026', '10 minutter', 'DSAM 117'])
		await main.getByText(words).first().waitFor();
	await main.getByText('Loven i beviset er ikke ændret siden').waitFor();
	expect(await page.content()).not.toMatch(new RegExp(`${doctor.personId}|lene\\.lund@`));
	await expectAccessibleWithoutScript(page);
});

test('once the law has changed, the stranger is told which rule and when', async () => {
	await stage.database.lawChange.create({
		data: {
			programmeId: stage.programme.id,
			reference,
			before: 'Kommunen beder kun om en LÆ 285, når den finder det nødvendigt.',
			effectiveOn: new Date('2026-02-01'),
		},
	});
	const page = await stage.visitor(phone);
	await page.goto(address);
	await page.getByText('Beviset er ægte', { exact: true }).waitFor();
	await page.getByText('Reglen i sygedagpengeloven § 11 a er ændret 1. februar 2026.').waitFor();
	await expectAccessibleWithoutScript(page);
});

test('a stranger types the code, and a wrong one reveals nothing', async () => {
	const page = await stage.visitor(phone);
	const type = async (typed: string) => {
		await page.goto('/bevis');
		await page.getByLabel('Bevisets kode').fill(typed);
		await page.getByRole('button', { name: 'Se beviset' }).click();
	};
	await type('K7QF-9M2X');
	await page.getByText('Det er ikke en hel kode').waitFor();
	expect(await page.getByLabel('Bevisets kode').inputValue()).toBe('K7QF-9M2X');
	await expectAccessibleWithoutScript(page);
	await type('K7QF-9M2X-4TPA-88VX');
	await heading(page, 'Der er intet bevis med den kode').waitFor();
	await expectAccessibleWithoutScript(page);
	await type('k7qf 9m2x 4tpa 88vz');
	await page.getByText('Beviset er ægte', { exact: true }).waitFor();
});
