import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countsOf, meanInterval } from '@raadgiver/survey';
import type { Locator, Page } from 'playwright';
import { loadDemo } from '../../scripts/demo.ts';
import { expectAccessible } from '../support/page-check.ts';
import { heading } from '../support/respondent.ts';
import { openSurveyStage, type SurveyStage } from '../support/survey-stage.ts';

const ITEMS = [
	'Indsats og behandling hænger sammen',
	'Ved, hvem man kan spørge',
	'Klart, hvad der skal ske nu',
	'God dialog',
	'Mødt med respekt',
	'Tiden værd',
	'Tilfreds alt i alt',
];
const GROUPS = ['Læger', 'Borgere', 'Rådgivere'];

let stage: SurveyStage;
let management: { personId: string };
let results: string;

beforeAll(async () => {
	stage = await openSurveyStage((databaseUrl) => loadDemo(databaseUrl, { now: new Date() }));
	const { personId, programme } = await stage.database.membership.findFirstOrThrow({
		where: { roles: { equals: ['management'] }, programme: { uses: { has: 'survey' } } },
		select: { personId: true, programme: { select: { slug: true } } },
	});
	management = { personId };
	results = `/p/${programme.slug}/resultater`;
});

afterEach(() => stage.browser.expectQuietConsole());
afterAll(() => stage?.close());

/** What the page says about one statement and one group. */
function cardOf(page: Page, item: string, group: string): Locator {
	const title = page.getByRole('heading', { level: 3, name: group });
	return page.getByRole('region', { name: item }).getByRole('article').filter({ has: title });
}

/** The rows of the card's table, without its head. */
async function rowsOf(card: Locator): Promise<string[][]> {
	await card.getByText('Vis som tabel').click();
	const rows = await card.getByRole('row').all();
	const cells = rows.slice(1).map((row) => row.locator('th, td').allInnerTexts());
	return Promise.all(cells);
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
	const { scrollWidth, clientWidth } = await page
		.locator('html')
		.evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
	expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

/** Waits until so many canvases carry more than their empty ground. */
async function expectDrawn(canvases: Locator, count = 1): Promise<void> {
	await expect
		.poll(
			() =>
				canvases.evaluateAll((elements: HTMLCanvasElement[]) => {
					const drawn = elements.filter((element) => {
						const { width, height } = element;
						const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data;
						return pixels?.some((value) => value > 0);
					});
					return drawn.length;
				}),
			{ timeout: 20_000 },
		)
		.toBe(count);
}

describe('management sees the trend', () => {
	test.each([
		['a phone', { width: 390, height: 844 }],
		['a desk', { width: 1280, height: 800 }],
	])('of seven items and three groups, on %s', async (_, viewport) => {
		const page = await stage.signedIn({ viewport }, management);
		await page.goto(results);
		await heading(page, 'Samarbejdet set fra tre sider').waitFor();
		for (const item of ITEMS)
			for (const group of GROUPS) await expectDrawn(cardOf(page, item, group).locator('canvas'));
		expect(await page.locator('canvas').count()).toBe(ITEMS.length * GROUPS.length);
		await expectNoSidewaysScrolling(page);
		await expectAccessible(page);
	});

	test('as the same figures in a table, which are those of the answers', async () => {
		const page = await stage.signedIn({}, management);
		await page.goto(results);
		const card = cardOf(page, 'Mødt med respekt', 'Læger');
		await expectDrawn(card.locator('canvas'));
		const rows = await rowsOf(card);
		expect(rows).toHaveLength(6);
		expect(rows[5]).toEqual(await figuresOf({ year: 2026, half: 2 }, 'respect'));
	});

	test('with small groups said to be hidden', async () => {
		const page = await stage.signedIn({}, management);
		await page.goto(results);
		const card = cardOf(page, 'Mødt med respekt', 'Rådgivere');
		await expectDrawn(card.locator('canvas'));
		await card.getByText('skjult, fordi færre end fem har svaret').waitFor();
		const hidden = (await rowsOf(card)).filter(([, value]) => value === 'Skjult');
		expect(hidden).not.toEqual([]);
		for (const row of hidden) expect(row.slice(2)).toEqual(['–', '–']);
	});

	test('as shares, at an address of its own', async () => {
		const page = await stage.signedIn({}, management);
		await page.goto(`${results}?vis=andel`);
		const shown = page.getByRole('link', { name: 'Andel positive' });
		expect(await shown.getAttribute('aria-current')).toBe('true');
		const card = cardOf(page, 'Mødt med respekt', 'Borgere');
		await expectDrawn(card.locator('canvas'));
		for (const [, share, interval] of await rowsOf(card)) {
			expect(share).toMatch(/^\d+\s%$/);
			expect(interval).toMatch(/^\d+\s%–\d+\s%$/);
		}
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Gennemsnit' }).click();
		await page.waitForURL((url) => url.search === '');
		await card.getByRole('columnheader', { name: 'Gennemsnit' }).waitFor({ state: 'attached' });
	});

	test('as a table without script', async () => {
		const page = await stage.signedIn({ javaScriptEnabled: false }, management);
		await page.goto(results);
		const rows = await rowsOf(cardOf(page, 'Tilfreds alt i alt', 'Borgere'));
		expect(rows.map(([wave]) => wave)).toEqual([
			'1. halvår 2024',
			'2. halvår 2024',
			'1. halvår 2025',
			'2. halvår 2025',
			'1. halvår 2026',
			'2. halvår 2026',
		]);
	});
});

/** The doctors' row for this wave, worked out from the answers that the database counted. */
async function figuresOf(wave: { year: number; half: number }, item: string): Promise<string[]> {
	const { tallies, _count } = await stage.database.wave.findFirstOrThrow({
		where: { ...wave, tallies: { some: {} } },
		select: {
			tallies: { where: { group: 'gp', item } },
			_count: { select: { invitations: { where: { group: 'gp' } } } },
		},
	});
	const figures = meanInterval(countsOf(tallies, item), { population: _count.invitations });
	if (!figures) throw new Error('Nobody has answered.');
	const words = (value: number) => value.toFixed(1).replace('.', ',');
	return [
		`${wave.half}. halvår ${wave.year}`,
		words(figures.mean),
		`${words(figures.low)}–${words(Math.min(5, figures.high))}`,
		String(tallies.reduce((n, row) => n + (/^\d$/.test(row.value) ? row.n : 0), 0)),
	];
}
