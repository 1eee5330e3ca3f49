import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countsOf, meanInterval } from '@raadgiver/survey';
import type { Locator, Page } from 'playwright';
import { createDemoDatabase } from '../support/database.ts';
import { expectAccessible } from '../support/page-check.ts';
import { heading } from '../support/respondent.ts';
import { openSurveyStage, type SurveyStage } from '../support/survey-stage.ts';

const THEMES = ['Sammenhæng', 'Tilgængelighed', 'Klarhed', 'Dialog', 'Udbytte', 'Tilfredshed'];
const GROUPS = 3;
const NEWEST = { year: 2026, half: 2 };

let stage: SurveyStage;
let management: { personId: string };
let results: string;

beforeAll(async () => {
	stage = await openSurveyStage(createDemoDatabase);
	const { personId, programme } = await stage.database.membership.findFirstOrThrow({
		where: { roles: { equals: ['management'] }, programme: { uses: { has: 'survey' } } },
		select: { personId: true, programme: { select: { slug: true } } },
	});
	management = { personId };
	results = `/p/${programme.slug}/resultater`;
});

afterEach(() => stage.browser.expectQuietConsole());
afterAll(() => stage?.close());

/** The cells of the overview's table at one theme and wave: doctors, citizens, advisers. */
async function figuresAt(page: Page, row: string): Promise<string[]> {
	if (!(await page.getByRole('table').isVisible()))
		await page.getByRole('link', { name: 'Vis som tabel' }).click();
	await page.getByRole('table').waitFor();
	return page.getByRole('row', { name: row }).getByRole('cell').allInnerTexts();
}

/** Brings each chart near, and waits until it carries more than its empty ground. */
async function expectDrawn(canvases: Locator, count: number): Promise<void> {
	expect(await canvases.count()).toBe(count);
	for (const canvas of await canvases.all()) {
		await canvas.scrollIntoViewIfNeeded();
		await expect
			.poll(
				() =>
					canvas.evaluate((element: HTMLCanvasElement) => {
						const { width, height } = element;
						const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data;
						return pixels?.some((value) => value > 0) ?? false;
					}),
				{ timeout: 20_000 },
			)
			.toBe(true);
	}
}

describe('a manager finds what moved', () => {
	test.each([
		['a phone', { width: 390, height: 844 }],
		['a desk', { width: 1280, height: 800 }],
	])('in charts of six themes and three groups, on %s', async (_, viewport) => {
		const page = await stage.signedIn({ viewport }, management);
		await page.goto(results);
		await heading(page, 'Samarbejdet set fra tre sider').waitFor();
		for (const theme of THEMES)
			await expectDrawn(page.getByRole('region', { name: theme }).locator('canvas'), GROUPS);
		const { scrollWidth, clientWidth } = await page
			.locator('html')
			.evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
		expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
		await expectAccessible(page);
	});

	test('in a sentence, and sees what it rests on', async () => {
		const page = await stage.signedIn({}, management);
		await page.goto(results);
		const headline = 'Lægernes vurdering af tilgængelighed er formentlig steget';
		await page.getByRole('heading', { level: 2, name: headline }).waitFor();
		const access = page.getByRole('region', { name: 'Tilgængelighed', exact: true });
		await access.getByText(/^Formentlig steget \d,\d$/).waitFor();
		await page.getByRole('link', { name: 'Se, hvad det bygger på' }).click();
		await heading(page, 'Hvad vurderingerne bygger på').waitFor();
		const first = page.getByRole('row').nth(1);
		expect(await first.getByRole('rowheader').innerText()).toBe('Tilgængelighed, læger');
		expect(await first.innerText()).toContain('Mann-Kendall, 6 runder');
		await expectAccessible(page);
	});

	test('as the same figures in a table, which are those of the answers', async () => {
		const page = await stage.signedIn({}, management);
		await page.goto(results);
		const [doctors] = await figuresAt(page, 'Tilgængelighed, 2. halvår 2026');
		expect(doctors).toBe(await countedOf(NEWEST, 'access'));
	});

	test('with small groups said to be hidden', async () => {
		const page = await stage.signedIn({}, management);
		await page.goto(results);
		const access = page.getByRole('region', { name: 'Tilgængelighed', exact: true });
		await access.getByText('Skjult i 2. halvår 2025: for få svar.').waitFor();
		const figures = await figuresAt(page, 'Tilgængelighed, 2. halvår 2025');
		expect(figures[2]).toBe('Skjult');
	});

	test('as shares and over some waves, at an address that shows the same again', async () => {
		const page = await stage.signedIn({}, management);
		await page.goto(results);
		await page.getByLabel('Vis som', { exact: true }).selectOption('Andel positive');
		await page.getByLabel('Fra runde').selectOption('1. halvår 2025');
		await page.getByRole('button', { name: 'Vis', exact: true }).click();
		await page.waitForURL((url) => url.search === '?vis=andel&fra=2025-1&til=2026-2');
		await page.reload();
		const figures = await figuresAt(page, 'Dialog, 1. halvår 2025');
		for (const figure of figures) expect(figure).toMatch(/^\d+\s% \(\d+–\d+\s%\), n = \d+$/);
		expect(await page.getByRole('row', { name: 'Dialog' }).count()).toBe(4);
		await expectAccessible(page);
	});

	test('and takes the figures and a picture along', async () => {
		const page = await stage.signedIn({}, management);
		await page.goto(results);
		const saved = async (click: Promise<void>) => {
			const [download] = await Promise.all([page.waitForEvent('download'), click]);
			return download.suggestedFilename();
		};
		const csv = page.getByRole('link', { name: 'Hent CSV' });
		expect(await saved(csv.click())).toBe('overblik.csv');
		const picture = page.getByRole('button', { name: 'Hent billede (PNG)' });
		expect(await saved(picture.click())).toBe('overblik.png');
	});

	test('without script, and prints nothing to press', async () => {
		const page = await stage.signedIn({ javaScriptEnabled: false }, management);
		await page.goto(results);
		expect(await figuresAt(page, 'Tilfredshed, 2. halvår 2026')).toHaveLength(GROUPS);
		await page.emulateMedia({ media: 'print' });
		for (const role of ['button', 'navigation'] as const)
			for (const control of await page.getByRole(role).all())
				expect(await control.isVisible()).toBe(false);
		expect(await page.getByRole('table').isVisible()).toBe(true);
	});
});

test('management sets a target, and is told at the field what it takes', async () => {
	const page = await stage.signedIn({ javaScriptEnabled: false }, management);
	await page.goto(`${results}/indstillinger`);
	await page.getByLabel('Tilgængelighed').fill('7');
	await page.getByRole('button', { name: 'Gem målene' }).click();
	await page.getByRole('link', { name: 'Tilgængelighed: Skriv et tal fra 1 til 5' }).waitFor();
	expect(await page.getByLabel('Tilgængelighed').inputValue()).toBe('7');
	await page.getByLabel('Tilgængelighed').fill('4,2');
	await page.getByRole('button', { name: 'Gem målene' }).click();
	await page.getByText('Målene er gemt').waitFor();
	expect(await page.getByLabel('Tilgængelighed').inputValue()).toBe('4,2');
	stage.browser.expectQuietConsole(/400/);
});

/** The doctors' figure in this wave, worked out from the answers that the database counted. */
async function countedOf(wave: { year: number; half: number }, item: string): Promise<string> {
	const { tallies, _count } = await stage.database.wave.findFirstOrThrow({
		where: { ...wave, tallies: { some: {} } },
		select: {
			tallies: { where: { group: 'gp', segment: '', item } },
			_count: { select: { invitations: { where: { group: 'gp' } } } },
		},
	});
	const figures = meanInterval(countsOf(tallies, item), { population: _count.invitations });
	if (!figures) throw new Error('Nobody has answered.');
	const words = (value: number) => value.toFixed(1).replace('.', ',');
	const { mean, low, high, n } = figures;
	return `${words(mean)} (${words(low)}–${words(Math.min(5, high))}), n = ${n}`;
}
