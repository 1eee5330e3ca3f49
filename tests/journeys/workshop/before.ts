import { describe, expect, test } from 'vitest';
import { expectAccessible, expectAccessibleWithoutScript } from '../../support/page-check.ts';
import { heading } from '../../support/respondent.ts';
import { comeIn, type Participant, tabTo } from '../../support/workshop-stage.ts';
import { AT_DESK, type Cast } from './cast.ts';
import { WORKSHOP } from './texts.ts';

const slides = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n');

/** The workshop is made and opened, people come in, and the talks are given. */
export function before(cast: Cast): void {
	describe('before', () => {
		test('a facilitator makes the workshop of 2021 from its template, and opens it', async () => {
			await cast.desk.goto(`/p/${cast.stage.programme.slug}/workshops`);
			await cast.desk.getByRole('heading', { name: 'Her er ingen workshops endnu' }).waitFor();
			await cast.desk.getByRole('link', { name: 'Ny workshop' }).click();
			await heading(cast.desk, 'Ny workshop').waitFor();
			await expectAccessible(cast.desk);
			await cast.desk.getByRole('radio', { name: `Skabelon: ${WORKSHOP}` }).check();
			await cast.desk.getByRole('button', { name: 'Lav workshoppen' }).click();

			await cast.desk.getByText('Næste skridt: åbn for deltagere').waitFor();
			cast.home = new URL(cast.desk.url()).pathname;
			await cast.desk.goto(`${cast.home}/dagsorden`);
			await cast.desk.getByText('7 punkter, 120 minutter i alt').waitFor();
			await cast.desk.getByRole('link', { name: 'Oplæg: Hvad former samarbejdet?' }).click();
			await cast.desk
				.getByLabel('Vælg en PDF')
				.setInputFiles({ name: 'former.pdf', mimeType: 'application/pdf', buffer: slides });
			await cast.desk.getByRole('button', { name: 'Læg slides op' }).click();
			await cast.desk.getByRole('link', { name: 'former.pdf' }).waitFor();

			await cast.desk.goto(cast.home);
			await cast.desk.getByRole('button', { name: 'Åbn for deltagere' }).click();
			await cast.desk.getByText(/^Næste skridt: gå til væggen/).waitFor();
			await expectAccessible(cast.desk);
			const entrance = cast.desk.getByRole('region', { name: 'Sådan kommer man ind' });
			cast.code = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(await entrance.innerText())?.[0] ?? '';
			expect(cast.code).not.toBe('');
		});

		test('seven come in by its code on phones, one by keyboard and one without script', async () => {
			const worker = { role: 'Socialrådgiver', municipality: 'Gladsaxe' };
			const names = ['Anna', 'Bo', 'Carla', 'David', 'Elif'];
			cast.others = await Promise.all(
				names.map((name) => comeIn(cast.stage, cast.code, { name, ...worker })),
			);
			cast.scriptless = await comeIn(
				cast.stage,
				cast.code,
				{ name: 'Gunnar', role: 'Leder i kommunen', municipality: 'Vejen' },
				{ javaScriptEnabled: false },
			);
			await expectAccessibleWithoutScript(cast.scriptless.page);
			cast.keyboard = { name: 'Freja', page: await cast.stage.visitor(AT_DESK) };
			await comeInByKeyboard(cast.code, cast.keyboard);
			await heading(cast.keyboard.page, 'Du er med, Freja').waitFor();
			await expectAccessible(cast.keyboard.page);
			await cast.desk.getByText('7 deltagere er kommet ind.').waitFor();
		});
	});

	test('welcome and talks: every page follows, and slides are at hand', async () => {
		await cast.wall.goto(`${cast.home}/vaeg`);
		await cast.wall.getByText('7 deltagere · 2 grupper').waitFor();
		await cast.goOn('Start workshoppen', 'Velkomst og program');
		await cast.goOn(/^Videre til: Oplæg: Hvad/, 'Oplæg: Hvad former samarbejdet?');
		const link = cast.keyboard.page.getByRole('link', { name: 'Se slides (PDF)' });
		const response = await cast.keyboard.page.request.get((await link.getAttribute('href')) ?? '');
		expect(response.headers()['content-type']).toBe('application/pdf');
		await cast.goOn(
			/^Videre til: Oplæg: Roller/,
			'Oplæg: Roller og præcise spørgsmål i arbejdet med lægeattester',
		);
	});
}

async function comeInByKeyboard(code: string, { name, page }: Participant): Promise<void> {
	await page.goto('/w');
	await expectAccessible(page);
	await tabTo(page.getByLabel('Kode'));
	await page.keyboard.type(code.toLowerCase());
	await page.keyboard.press('Enter');
	await heading(page, 'Hvem er du?').waitFor();
	await expectAccessible(page);
	await tabTo(page.getByLabel('Dit navn eller et pseudonym'));
	await page.keyboard.type(name);
	await tabTo(page.getByLabel('Hvad arbejder du som?'));
	await page.keyboard.type('Leder i kommunen');
	await tabTo(page.getByRole('button', { name: 'Kom ind' }));
	await page.keyboard.press('Enter');
	await page.waitForURL('**/rum');
}
