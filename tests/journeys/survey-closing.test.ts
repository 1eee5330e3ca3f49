import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { expectAccessible } from '../support/page-check.ts';
import { answerShortly, atQuestion, heading } from '../support/respondent.ts';
import { openSurveyStage, type SurveyStage } from '../support/survey-stage.ts';
import { askByMail } from '../support/survey-wave.ts';

/** In the app: how often the rates are read again. */
const REFRESH_MS = 10_000;

/** Words that somebody answers with, and that nobody may ever see again. */
const OWN_WORDS = 'kaffen er kold på tirsdage';

let stage: SurveyStage;
let coordinator: Page;
let wave: string;
let links: { gp: string[]; adviser: string[] };

beforeAll(async () => {
	stage = await openSurveyStage();
	coordinator = await stage.signedIn();
	({ wave, links } = await askByMail(coordinator, stage, { gp: 6, adviser: 4 }));
});

afterEach(() => stage.browser.expectQuietConsole());
afterAll(() => stage?.close());

test('the coordinator sees response rates by group live and never who answered what', async () => {
	const received: string[] = [];
	// Read on the way in: a page that is left takes the bodies of its responses along.
	await coordinator.route('**/__data.json*', async (route) => {
		const response = await route.fetch();
		received.push(await response.text());
		await route.fulfill({ response });
	});
	await coordinator.clock.install();
	await coordinator.goto(wave);
	const doctors = coordinator.getByRole('article').filter({ hasText: 'Læger' });
	const advisers = coordinator.getByRole('article').filter({ hasText: 'Rådgivere' });
	await doctors.getByText('0 af 6').waitFor();
	await expectAccessible(coordinator);

	const [link = ''] = links.gp;
	const doctor = await stage.visitor();
	await doctor.goto(`${link}/14`);
	await doctor.getByLabel('Dit svar').fill(OWN_WORDS);
	await doctor.getByRole('button', { name: 'Næste' }).click();
	await atQuestion(doctor, 15);
	await coordinator.clock.fastForward(REFRESH_MS);
	await doctors.getByText('1 er begyndt og har ikke sendt endnu').waitFor();

	await answerShortly(doctor, link, 'Helt enig');
	await coordinator.clock.fastForward(REFRESH_MS);
	await doctors.getByText('1 af 6').waitFor();
	await doctors.getByText('17 %').waitFor();
	await advisers.getByText('0 af 4').waitFor();

	const seen = [await coordinator.content()];
	await coordinator.goto(`${wave}/modtagere`);
	await coordinator.getByRole('heading', { name: 'På listen: 10' }).waitFor();
	seen.push(await coordinator.content());
	await coordinator.unrouteAll({ behavior: 'wait' });
	expect(received.length).toBeGreaterThan(1);
	for (const text of [...seen, ...received]) {
		expect(text).not.toContain(OWN_WORDS);
		expect(text).not.toContain(link.split('/').at(-1));
	}
});

test('after closing, the new wave is in the trend, and a group of four is hidden', async () => {
	const respondent = await stage.visitor({ javaScriptEnabled: false });
	for (const link of links.gp.slice(1)) await answerShortly(respondent, link, 'Delvist enig');
	for (const link of links.adviser) await answerShortly(respondent, link, 'Helt uenig');

	await coordinator.goto(wave);
	await coordinator.getByText('100 %').first().waitFor();
	await coordinator.getByRole('link', { name: 'Luk runden' }).click();
	await coordinator.getByText('Læger: 6 af 6').waitFor();
	await expectAccessible(coordinator);
	await coordinator.getByRole('button', { name: 'Luk runden, og tæl 10 svar op' }).click();
	await coordinator.getByText('10 svar er blandet og talt op').waitFor();
	await expectAccessible(coordinator);

	await coordinator.getByRole('link', { name: 'Se resultaterne' }).click();
	await heading(coordinator, 'Samarbejdet set fra tre sider').waitFor();
	await coordinator.getByRole('link', { name: 'Vis som tabel' }).click();
	const row = coordinator.getByRole('row', { name: /^Sammenhæng, / });
	await row.waitFor();
	// One agrees completely and five partly: 25 / 6. All six were asked, so the mean is exact.
	expect(await row.getByRole('cell').allInnerTexts()).toEqual([
		'4,2 (4,2–4,2), n = 6',
		'Ingen svar',
		'Skjult',
	]);
	expect(await coordinator.content()).not.toContain(OWN_WORDS);
	await expectAccessible(coordinator);
});
