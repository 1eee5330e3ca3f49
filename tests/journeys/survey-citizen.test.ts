import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessibleWithoutScript } from '../support/page-check.ts';
import { answer, answerShortly, atQuestion, handIn, heading } from '../support/respondent.ts';
import { openSurveyStage, type SurveyStage } from '../support/survey-stage.ts';
import { makeCodes, openForCodes, startWave } from '../support/survey-wave.ts';

const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };

let stage: SurveyStage;
let coordinator: Page;
let wave: string;
let codes: string[];

beforeAll(async () => {
	stage = await openSurveyStage();
	coordinator = await stage.signedIn();
	wave = await startWave(coordinator, stage.programme);
	codes = await makeCodes(coordinator, wave, 7);
});

afterEach(() => stage.browser.expectQuietConsole(/status of 4(00|03|04|10|29)/));
afterAll(() => stage?.close());

/** The code of a card that has not been used yet. */
function nextCard(): string {
	const code = codes.pop();
	if (!code) throw new Error('All cards are used: print more of them.');
	return code;
}

async function type(page: Page, code: string): Promise<void> {
	await page.goto('/svar');
	await page.getByLabel('Kode').fill(code);
	await page.getByRole('button', { name: 'Gå til spørgsmålene' }).click();
}

/** Makes the own code, first as it cannot be. */
async function makeOwnCode(page: Page): Promise<void> {
	await heading(page, 'Vil du lave din egen kode?').waitFor();
	await page.getByText('Ingen kan finde dig ved hjælp af koden').waitFor();
	await expectAccessibleWithoutScript(page);
	await page.getByLabel('Din egen kode').fill('Karen');
	await answer(page, 14);
	await page.getByRole('alert').getByText('Koden skal være to bogstaver').waitFor();
	expect(await page.getByLabel('Din egen kode').inputValue()).toBe('Karen');
	await expectAccessibleWithoutScript(page);
	await page.getByLabel('Din egen kode').fill('ka 14 od');
	await answer(page, 14);
	await atQuestion(page, 15);
	await page.getByRole('button', { name: 'Tilbage' }).click();
	await atQuestion(page, 14);
	expect(await page.getByLabel('Din egen kode').inputValue()).toBe('KA14OD');
	await answer(page, 14);
}

/** What a phone's camera reads in this picture. */
async function decode(picture: Locator): Promise<string | undefined> {
	const { data, width, height } = PNG.sync.read(await picture.screenshot());
	return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}

describe('a citizen answers with the code from a card', () => {
	test('but not before the wave is open', async () => {
		const page = await stage.visitor(phone);
		await type(page, nextCard());
		await heading(page, 'Runden er ikke åben endnu').waitFor();
		await page.getByText('Gem kortet eller mailen').waitFor();
		await expectAccessibleWithoutScript(page);
		await openForCodes(coordinator, wave);
	});

	test('that is printed with a QR code, which opens the same questions', async () => {
		await coordinator.goto(`${wave}/koder/kort`);
		await coordinator.emulateMedia({ media: 'print' });
		const card = coordinator.getByRole('main').getByRole('listitem').first();
		const address = await decode(card.getByRole('img', { name: 'QR-kode' }));
		const printed = (await card.innerText()).match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/)?.[0];
		expect(address).toBe(`${stage.app.url}/s/${printed?.replaceAll('-', '')}`);
		await coordinator.emulateMedia({ media: null });

		const page = await stage.visitor(phone);
		await page.goto(address ?? '');
		await heading(page, 'Hvordan har det været at tale med rådgiveren?').waitFor();
		await expectAccessibleWithoutScript(page);
	});

	test('typed in small letters with spaces, well-being included', async () => {
		const page = await stage.visitor(phone);
		await page.goto('/svar');
		await expectAccessibleWithoutScript(page);
		const code = nextCard();
		await type(page, code.toLowerCase().replaceAll('-', ' '));
		await page.getByRole('link', { name: 'Start' }).click();
		for (let step = 1; step <= 8; step += 1) await answer(page, step, 'Helt enig');

		await atQuestion(page, 9);
		await heading(page, 'Hvordan har du haft det de sidste to uger?').waitFor();
		const statements = await page.getByRole('group').all();
		expect(statements).toHaveLength(5);
		for (const statement of statements)
			await statement.getByRole('radio', { name: 'Det meste af tiden' }).check();
		await expectAccessibleWithoutScript(page);
		await page.getByRole('button', { name: 'Næste' }).click();

		await answer(page, 10, 'Under 3 måneder');
		await answer(page, 11, 'Delvist enig');
		await answer(page, 12, 'Valby');
		await answer(page, 13, '10');
		await makeOwnCode(page);
		await answer(page, 15);
		await answer(page, 16);
		await page.getByText('Du har svaret på 14 af 16 spørgsmål').waitFor();
		await handIn(page);

		await type(page, code);
		await heading(page, 'Der er allerede svaret').waitFor();
		await page.getByText('bed om en ny kode der, hvor du fik den').waitFor();
		await expectAccessibleWithoutScript(page);
	});

	test('and is not asked what is not meant for them, on the way there and back', async () => {
		const page = await stage.visitor(phone);
		await page.goto(`/s/${nextCard()}/10`);
		await page.getByText('Spørgsmål 10 af 16').waitFor();
		await answer(page, 10, 'Over 6 måneder');
		await heading(page, 'Det, rådgiveren og jeg har aftalt').waitFor();
		await page.getByRole('radio', { name: 'Helt uenig' }).check();
		await page.getByRole('button', { name: 'Tilbage' }).click();

		await answer(page, 10, 'Det var første gang');
		await page.getByText('Spørgsmål 11 af 15').waitFor();
		await heading(page, 'Hvor ligger din læge?').waitFor();
		await page.getByRole('button', { name: 'Tilbage' }).click();
		await page.getByText('Spørgsmål 10 af 15').waitFor();
		await heading(page, 'Hvor længe har du haft kontakt').waitFor();
		await page.goto(page.url().replace(/10(\?.*)?$/, '11'));
		await heading(page, 'Hvor ligger din læge?').waitFor();

		await page.goto(page.url().replace(/12$/, 'send'));
		await page.getByText('Du har svaret på 1 af 15 spørgsmål').waitFor();
		const left = page.getByRole('main').getByRole('listitem');
		expect(await left.count()).toBe(14);
		expect(await left.filter({ hasText: 'aftalt' }).count()).toBe(0);
		await handIn(page);
	});

	test('in English', async () => {
		const page = await stage.visitor(phone);
		await type(page, nextCard());
		await page.getByRole('link', { name: 'English' }).click();
		await heading(page, 'What was it like to talk with the adviser?').waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await expectAccessibleWithoutScript(page);
		await page.getByRole('link', { name: 'Start' }).click();
		await heading(page, 'The adviser met me with respect.').waitFor();
		await page.getByRole('radio', { name: 'Completely agree' }).check();
		await page.getByRole('button', { name: 'Next' }).click();
		await page.getByText('Question 2 of 16').waitFor();
		await page.getByText('Saved at').waitFor();
		await expectAccessibleWithoutScript(page);
		await page.getByRole('link', { name: 'Dansk' }).click();
		await atQuestion(page, 2);
	});
});

describe('a code that opens nothing says why', () => {
	test('one that cannot be a code, at its field, with what was typed', async () => {
		const page = await stage.visitor(phone);
		await type(page, 'K7QF-9M2X');
		await page.getByText('Koden skal have 12 tegn').waitFor();
		expect(await page.getByLabel('Kode').inputValue()).toBe('K7QF-9M2X');
		expect(await page.getByLabel('Kode').getAttribute('aria-invalid')).toBe('true');
		await expectAccessibleWithoutScript(page);
	});

	test('one that nobody was given', async () => {
		const page = await stage.visitor(phone);
		await type(page, 'K7QF-9M2X-4TPA');
		await heading(page, 'Linket eller koden findes ikke').waitFor();
		expect((await page.reload())?.status()).toBe(404);
		await expectAccessibleWithoutScript(page);
		await page.getByRole('link', { name: 'Skriv en kode' }).click();
		await heading(page, 'Skriv din kode').waitFor();
	});

	test('one whose last day has passed, and one whose wave is counted', async () => {
		const code = nextCard();
		const page = await stage.visitor(phone);
		await answerShortly(page, `/s/${nextCard()}`, 'Helt enig');
		const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
		await stage.database.wave.updateMany({ data: { opensOn: yesterday, closesOn: yesterday } });
		await type(page, code);
		await heading(page, 'Fristen er udløbet').waitFor();
		await page.getByText('Der kommer en ny om et halvt år').waitFor();
		await expectAccessibleWithoutScript(page);

		await coordinator.goto(`${wave}/luk`);
		await coordinator.getByRole('button', { name: 'Luk runden, og tæl' }).click();
		await coordinator.getByText('Runden er lukket, og urnen er åbnet').waitFor();
		await type(page, code);
		await heading(page, 'Runden er lukket').waitFor();
		await page.getByText('Svarene er talt op').waitFor();
		await expectAccessibleWithoutScript(page);
	});

	test('and whoever guesses has to wait', async () => {
		const page = await stage.visitor(phone);
		const statuses: number[] = [];
		for (let guess = 0; guess < 31; guess += 1)
			statuses.push((await page.request.get(`/s/0000000000${guess + 10}`)).status());
		expect(statuses.at(-1)).toBe(429);
		await type(page, '0000-0000-0000');
		await heading(page, 'For mange forsøg').waitFor();
		await page.getByText(/Vent \d+ minutter/).waitFor();
		await expectAccessibleWithoutScript(page);
	});
});
