import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright';
import { expectAccessibleWithoutScript } from '../support/page-check.ts';
import {
	answer,
	atQuestion,
	expectNoScript,
	handIn,
	heading,
	watchLoads,
} from '../support/respondent.ts';
import { openSurveyStage, type SurveyStage } from '../support/survey-stage.ts';
import { askByMail } from '../support/survey-wave.ts';

const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };

/** The doctors' questionnaire: ten statements, area and practice, satisfaction, two open questions. */
const QUESTIONS = 15;
const AREA = 11;
const PRACTICE_SIZE = 12;
const SATISFACTION = 13;
const WORKS_WELL = 14;

let stage: SurveyStage;
let wave: string;
/** A doctor's link for each test. */
let links: string[];

beforeAll(async () => {
	stage = await openSurveyStage();
	const asked = await askByMail(await stage.signedIn(), stage, { gp: 7 });
	wave = asked.wave;
	links = asked.links.gp;
});

afterAll(() => stage?.close());

/** The link of a doctor who has not answered yet. */
function nextLink(): string {
	const link = links.pop();
	if (!link) throw new Error('All doctors have answered: ask more of them.');
	return link;
}

async function checkWithoutScript(page: Page): Promise<void> {
	await expectNoScript(page);
	await expectAccessibleWithoutScript(page);
}

describe('a GP answers the half-yearly survey without an account', () => {
	afterEach(() => stage.browser.expectQuietConsole(/status of 410/));

	test('on a phone without script, stops, goes on elsewhere, skips and goes back', async () => {
		const link = nextLink();
		const first = await stage.visitor(phone);
		await first.goto(link);
		await heading(first, 'Hvordan går samarbejdet med rådgiveren?').waitFor();
		await first.getByText('Det tager cirka 3 minutter').waitFor();
		await checkWithoutScript(first);
		await first.getByRole('link', { name: 'Start' }).click();
		await atQuestion(first, 1);
		await checkWithoutScript(first);
		await answer(first, 1, 'Helt enig');
		await first.getByText('Gemt kl.').waitFor();
		await answer(first, 2, 'Ved ikke');
		await answer(first, 3, 'Delvist enig');
		await atQuestion(first, 4);
		await first.context().close();

		const page = await stage.visitor(phone);
		await page.goto(link);
		await page.getByText('Du har svaret på 3 af 15 spørgsmål').waitFor();
		await page.getByRole('link', { name: 'Fortsæt, hvor du slap' }).click();
		await atQuestion(page, 4);
		await page.getByRole('button', { name: 'Tilbage' }).click();
		await atQuestion(page, 3);
		expect(await page.getByRole('radio', { name: 'Delvist enig' }).isChecked()).toBe(true);
		await answer(page, 3, 'Hverken enig eller uenig');
		await answer(page, 4);
		for (let step = 5; step < AREA; step += 1) await answer(page, step, 'Delvist uenig');
		await atQuestion(page, AREA);
		await checkWithoutScript(page);
		await answer(page, AREA, 'Kgs. Enghave');
		await answer(page, PRACTICE_SIZE, '2 eller 3 læger');
		await atQuestion(page, SATISFACTION);
		await checkWithoutScript(page);
		await answer(page, SATISFACTION, '8');
		await atQuestion(page, WORKS_WELL);
		await checkWithoutScript(page);
		await page.getByLabel('Dit svar').fill('At der er én at ringe til.');
		await answer(page, WORKS_WELL);
		await answer(page, QUESTIONS);

		await heading(page, 'Klar til at sende').waitFor();
		await page.getByText('Du har svaret på 13 af 15 spørgsmål').waitFor();
		const left = page.getByRole('main').getByRole('listitem').getByRole('link');
		expect(await left.allInnerTexts()).toEqual([
			'Rådgiveren og jeg taler godt sammen om de patienter, vi begge kender.',
			'Hvad kan vi gøre bedre?',
		]);
		await checkWithoutScript(page);
		await handIn(page);
		await page.getByRole('heading', { name: 'Hvad sker der nu?' }).waitFor();
		await page.getByText('Urnen åbnes først, når runden lukker').waitFor();
		await checkWithoutScript(page);

		await page.goto(link);
		await heading(page, 'Der er allerede svaret').waitFor();
		await page.getByText('Hvert link og hver kode gælder én gang').waitFor();
		await checkWithoutScript(page);
	});

	test('at a desk with the keyboard alone, in eighteen pages and not one script', async () => {
		const page = await stage.visitor();
		const loads = watchLoads(page);
		await page.goto(nextLink());
		await tabTo(page, page.getByRole('link', { name: 'Start' }));
		await page.keyboard.press('Enter');

		await atQuestion(page, 1);
		await tabTo(page, page.getByRole('radio', { name: 'Helt enig' }));
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		expect(await page.getByRole('radio', { name: 'Delvist enig' }).isChecked()).toBe(true);
		await page.keyboard.press('Enter');

		for (let step = 2; step <= SATISFACTION; step += 1) {
			await atQuestion(page, step);
			await tabTo(page, page.getByRole('radio').first());
			await page.keyboard.press('Space');
			await tabTo(page, page.getByRole('button', { name: 'Næste' }));
			await page.keyboard.press('Enter');
		}
		for (let step = WORKS_WELL; step <= QUESTIONS; step += 1) {
			await atQuestion(page, step);
			await tabTo(page, page.getByLabel('Dit svar'));
			await page.keyboard.type('Godt');
			await tabTo(page, page.getByRole('button', { name: 'Næste' }));
			await page.keyboard.press('Enter');
		}
		await page.getByText('Du har svaret på 15 af 15 spørgsmål').waitFor();
		await tabTo(page, page.getByRole('button', { name: 'Send mine svar' }));
		await page.keyboard.press('Enter');
		await heading(page, 'Tak for dine svar').waitFor();
		await expectNoScript(page);
		expect(loads).toEqual({ documents: QUESTIONS + 3, scripts: [] });
	});
});

describe('what goes wrong on the way', () => {
	afterEach(() => stage.browser.expectQuietConsole(/status of 4(00|10)/));

	test('an answer that is too long is told at its field and not lost', async () => {
		const page = await stage.visitor(phone);
		await page.goto(`${nextLink()}/${WORKS_WELL}`);
		const long = 'æ'.repeat(1001);
		await page.getByLabel('Dit svar').fill(long);
		await page.getByRole('button', { name: 'Næste' }).click();
		await page
			.getByRole('alert')
			.getByText('Svaret er for langt. Skriv højst 1.000 tegn.')
			.waitFor();
		expect(await page.getByLabel('Dit svar').inputValue()).toBe(long);
		expect(await page.getByLabel('Dit svar').getAttribute('aria-invalid')).toBe('true');
		await checkWithoutScript(page);
		await page.getByLabel('Dit svar').fill(long.slice(1));
		await page.getByRole('button', { name: 'Næste' }).click();
		await atQuestion(page, QUESTIONS);
	});

	test('a script in an open answer is text to its writer and to nobody else', async () => {
		const page = await stage.visitor();
		const link = nextLink();
		const script = '</textarea><script>document.title = "overtaget"</script>';
		await page.goto(`${link}/${WORKS_WELL}`);
		await page.getByLabel('Dit svar').fill(script);
		await page.getByRole('button', { name: 'Næste' }).click();
		await atQuestion(page, QUESTIONS);
		await page.getByRole('button', { name: 'Tilbage' }).click();
		await atQuestion(page, WORKS_WELL);
		expect(await page.getByLabel('Dit svar').inputValue()).toBe(script);
		expect(await page.title()).not.toBe('overtaget');
		await checkWithoutScript(page);
		await page.goto(`${link}/send`);
		await handIn(page);

		const coordinator = await stage.signedIn();
		await coordinator.goto(wave);
		await heading(coordinator, 'halvår').waitFor();
		expect(await coordinator.content()).not.toContain('overtaget');
	});

	test('a value that no answer has is refused', async () => {
		const page = await stage.visitor();
		await page.goto(`${nextLink()}/1`);
		const choice = page.getByRole('radio', { name: 'Helt enig' });
		await choice.evaluate((radio: HTMLInputElement) => (radio.value = '6'));
		await choice.check();
		await page.getByRole('button', { name: 'Næste' }).click();
		await page.getByRole('alert').getByText('Vælg et af svarene på siden.').waitFor();
		await checkWithoutScript(page);
	});

	test('a ballot without an answer is not handed in, and one that is pressed twice is so once', async () => {
		const page = await stage.visitor(phone);
		const link = nextLink();
		await page.goto(`${link}/send`);
		await page.getByRole('button', { name: 'Send mine svar' }).click();
		await page.getByRole('alert').getByText('Svar på mindst ét spørgsmål').waitFor();
		await checkWithoutScript(page);

		await page.goto(`${link}/1`);
		await answer(page, 1, 'Helt uenig');
		await atQuestion(page, 2);
		await page.goto(`${link}/send`);
		const before = await handedIn();
		await page.getByRole('button', { name: 'Send mine svar' }).dblclick();
		await heading(page, 'Tak for dine svar').waitFor();
		expect(await handedIn()).toBe(before + 1);
	});

	test('two tabs with the same link make one ballot', async () => {
		const left = await stage.visitor();
		const right = await left.context().newPage();
		const link = nextLink();
		await left.goto(`${link}/1`);
		await right.goto(`${link}/2`);
		await answer(left, 1, 'Helt enig');
		await answer(right, 2, 'Helt uenig');
		await atQuestion(right, 3);
		await left.goto(link);
		await left.getByText('Du har svaret på 2 af 15 spørgsmål').waitFor();

		await left.goto(`${link}/send`);
		const before = await handedIn();
		await handIn(left);
		await right.getByRole('button', { name: 'Næste' }).click();
		await heading(right, 'Der er allerede svaret').waitFor();
		expect(await handedIn()).toBe(before + 1);
	});
});

/** How many ballots lie in the urn. */
function handedIn(): Promise<number> {
	return stage.database.ballot.count({ where: { state: 'cast' } });
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let presses = 0; presses < 20; presses += 1) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Twenty presses of Tab did not lead to ${target}.`);
}
