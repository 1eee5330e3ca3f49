import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Database, type Role } from '@raadgiver/db';
import { type RunningApp, startApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { expectAccessible, openBrowser, type TestBrowser } from '../support/page-check.ts';
import { createMember, createProgramme, type TestProgramme } from '../support/people.ts';
import { signInCookie } from '../support/session.ts';

const SECRET = 'a secret that only the shell knows';
const phone = { width: 390, height: 844 };

let testDatabase: TestDatabase;
let database: Database;
let app: RunningApp;
let browser: TestBrowser;
let programme: TestProgramme;

beforeAll(async () => {
	testDatabase = await createTestDatabase();
	database = connect(testDatabase.url, 2);
	app = await startApp({ databaseUrl: testDatabase.url, env: { SECRET } });
	browser = await openBrowser();
	programme = await createProgramme(database, 'Rådgiver på hjul');
});

afterAll(async () => {
	await browser?.close();
	await app?.stop();
	await database?.$disconnect();
	await testDatabase?.drop();
});

async function visitor(options = {}): Promise<Page> {
	return (await browser.newContext({ baseURL: app.url, ...options })).newPage();
}

async function member(roles: Role[], options = {}): Promise<Page> {
	const email = `${roles.join('-')}@example.dk`;
	const person = await createMember(database, programme, { name: 'Anna Holm', email, roles });
	const context = await browser.newContext({ baseURL: app.url, ...options });
	await context.addCookies([await signInCookie(database, app.url, SECRET, person)]);
	return context.newPage();
}

const heading = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { level: 1, name });

const scrollsSideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the front page', () => {
	afterEach(() => browser.expectQuietConsole());

	test.each([phone, { width: 1280, height: 800 }])(
		'says at $width px what the programme is, and what each reader does next',
		async (viewport) => {
			const page = await visitor({ viewport });
			await page.goto('/');
			await heading(page, 'Rådgiveren cykler ud til lægen').waitFor();
			for (const reader of ['læge', 'borger', 'med i et forbund'])
				await page.getByRole('heading', { name: `Du er ${reader}` }).waitFor();
			expect(await scrollsSideways(page)).toBe(false);
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Jeg har fået en kode' }).click();
			await page.waitForURL('**/svar');
		},
	);

	test('offers the demo only where there is one', async () => {
		const page = await visitor();
		await page.goto('/');
		await heading(page, 'Rådgiveren').waitFor();
		expect(await page.getByRole('link', { name: /demo/i }).count()).toBe(0);
	});

	test('fits a screen of 320 px, as at 400 % zoom', async () => {
		const page = await visitor({ viewport: { width: 320, height: 640 } });
		await page.goto('/');
		await heading(page, 'Rådgiveren').waitFor();
		expect(await scrollsSideways(page)).toBe(false);
	});
});

describe('the language', () => {
	afterEach(() => browser.expectQuietConsole());

	test.each([true, false])('changes on the page one is at, with script %s', async (script) => {
		const page = await visitor({ javaScriptEnabled: script });
		await page.goto('/privatliv');
		await page.getByRole('link', { name: 'English' }).click();
		await heading(page, 'Privacy').waitFor();
		expect(new URL(page.url()).search).toBe('');
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await page.goto('/');
		await heading(page, 'An adviser on a bicycle').waitFor();
		await page.getByRole('link', { name: 'Dansk' }).click();
		await heading(page, 'Rådgiveren').waitFor();
	});
});

describe('an address that is not there', () => {
	afterEach(() => browser.expectQuietConsole(/status of 404/));

	test('is answered in plain words, with a way on', async () => {
		const page = await visitor();
		const answer = await page.goto('/findes-ikke');
		expect(answer?.status()).toBe(404);
		await heading(page, 'Siden er her ikke').waitFor();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Gå til forsiden' }).click();
		await heading(page, 'Rådgiveren').waitFor();
	});

	test('looks the same as a programme that one is no member of', async () => {
		const other = await createProgramme(database, 'Den anden');
		const page = await member(['coordinator', 'administrator']);
		const answer = await page.goto(`/p/${other.slug}`);
		expect(answer?.status()).toBe(404);
		await heading(page, 'Siden er her ikke').waitFor();
	});

	test('is what the gallery is in production', async () => {
		const page = await visitor();
		expect((await page.goto('/galleri'))?.status()).toBe(404);
	});
});

describe('the keyboard', () => {
	afterEach(() => browser.expectQuietConsole());

	test('reaches the content with the first link of the page', async () => {
		const page = await visitor();
		await page.goto('/tilgaengelighed');
		await page.keyboard.press('Tab');
		const skipLink = page.getByRole('link', { name: 'Gå til indholdet' });
		expect(await skipLink.evaluate((link) => link === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		await page.waitForURL('**#main-content');
		await page.keyboard.press('Tab');
		const focused = page.locator(':focus');
		expect(await focused.evaluate((element) => element.closest('main') !== null)).toBe(true);
	});
});

describe('navigation', () => {
	afterEach(() => browser.expectQuietConsole());

	const offered: [Role, string[]][] = [
		['gp', ['Hjem']],
		['management', ['Hjem', 'Resultater']],
		['coordinator', ['Hjem', 'Spørgeskemaer', 'Resultater']],
		['administrator', ['Hjem', 'Personer', 'Mindste gruppe', 'Udbakke']],
	];

	test.each(offered)('offers %s the pages of that role, and each is there', async (role, names) => {
		const page = await member([role]);
		await page.goto(`/p/${programme.slug}`);
		await heading(page, 'Hej Anna').waitFor();
		await expectAccessible(page);
		const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
		expect(await menu.getByRole('link').allInnerTexts()).toEqual(names);
		for (const name of names) {
			await menu.getByRole('link', { name }).click();
			await menu.locator('[aria-current=page]', { hasText: name }).waitFor();
			await page.getByRole('heading', { level: 1 }).waitFor();
		}
	});

	test.each([true, false])('unfolds on a phone, with script %s', async (script) => {
		const roles: Role[] = script ? ['management', 'gp'] : ['management', 'adviser'];
		const page = await member(roles, { viewport: phone, javaScriptEnabled: script });
		await page.goto(`/p/${programme.slug}`);
		await page.getByText('Menu', { exact: true }).click();
		await page.getByRole('link', { name: 'Resultater' }).first().click();
		await page.waitForURL('**/resultater');
		expect(await scrollsSideways(page)).toBe(false);
	});
});

describe('pages for everybody', () => {
	afterEach(() => browser.expectQuietConsole());

	test.each([
		['/tilgaengelighed', 'Tilgængelighedserklæring', 'Digitaliseringsstyrelsen'],
		['/privatliv', 'Privatliv', 'Datatilsynet'],
	])('%s says where to complain', async (address, title, authority) => {
		const page = await visitor({ viewport: phone });
		await page.goto(address);
		await heading(page, title).waitFor();
		expect(await page.title()).toBe(`${title} – Rådgiver på hjul`);
		expect(await page.getByRole('link', { name: authority }).count()).toBe(1);
		await expectAccessible(page);
	});
});
