/**
 * Pictures of the ten main pages at a phone's and a desk's width, from the production build on fresh
 * demo data. They land in .screenshots/; the README's own picture lands in docs/images/.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { findChromium } from './support/chromium.ts';
import { startDemoApp } from './support/demo-app.ts';

const root = join(import.meta.dirname, '..');
const pictures = join(root, '.screenshots');
const readmePicture = join(root, 'docs', 'images', 'resultater.png');

/** In CSS pixels. */
const screens = [
	{ name: 'telefon', width: 390, height: 844 },
	{ name: 'skrivebord', width: 1280, height: 800 },
];

await mkdir(pictures, { recursive: true });
const app = await startDemoApp();
const browser = await chromium.launch(await findChromium());
try {
	await everybody();
	await coordinatorAndRespondent();
	await management();
	await administrator();
} finally {
	await browser.close();
	await app.stop();
}
console.log(pictures);

async function everybody() {
	const context = await newContext(browser);
	const page = await context.newPage();
	await page.goto('/');
	await picture(page, '01-forside');
	await page.goto('/log-ind');
	await picture(page, '02-log-ind');
	await context.close();
}

async function coordinatorAndRespondent() {
	const { context, page, home } = await stepIn('koordinator');
	await picture(page, '03-hjem');
	await page.goto(`${home}/spoergeskemaer`);
	await picture(page, '04-spoergeskemaer');
	const code = await codeOfNewWave(page, home);
	await context.close();
	await respondent(code);
}

/** Starts a wave and prints codes, as a coordinator does, and answers with one of them. */
async function codeOfNewWave(page: Page, home: string): Promise<string> {
	await page.goto(`${home}/spoergeskemaer/ny`);
	await page.getByRole('button', { name: 'Start en runde' }).click();
	await page.waitForURL('**/modtagere');
	const wave = page.url().replace(/\/modtagere$/, '');
	await page.goto(`${wave}/koder`);
	await page.getByLabel('Antal').fill('12');
	await page.getByRole('button', { name: 'Lav koderne' }).click();
	await page.waitForURL('**/koder/kort');
	const card = await page.getByRole('main').innerText();
	const code = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(card)?.[0] ?? '';
	await picture(page, '05-koder');
	await page.goto(`${wave}/udsendelse`);
	const open = page.getByRole('button', { name: 'Åbn runden for koderne' });
	await open.click();
	await open.waitFor({ state: 'hidden' });
	return code;
}

async function respondent(code: string) {
	const context = await newContext(browser);
	const page = await context.newPage();
	await page.goto(`/s/${encodeURIComponent(code)}`);
	await picture(page, '06-velkomst');
	await page
		.getByRole('link', { name: 'Start' })
		.or(page.getByRole('button', { name: 'Start' }))
		.click();
	await picture(page, '07-spoergsmaal');
	await context.close();
}

async function management() {
	const { context, page, home } = await stepIn('ledelse');
	await page.goto(`${home}/resultater`);
	await picture(page, '08-resultater');
	await page.screenshot({ path: readmePicture });
	await context.close();
}

async function administrator() {
	const { context, page, home } = await stepIn('administrator');
	await page.goto(`${home}/personer`);
	await picture(page, '09-personer');
	await page.goto(`${home}/udbakke`);
	await picture(page, '10-udbakke');
	await context.close();
}

async function stepIn(
	role: string,
): Promise<{ context: BrowserContext; page: Page; home: string }> {
	const context = await newContext(browser);
	const page = await context.newPage();
	await page.goto('/demo');
	const programme = page.getByRole('region', { name: 'Rådgiver på hjul', exact: true });
	await programme.getByRole('button', { name: role }).click();
	await page.waitForURL('**/p/*');
	return { context, page, home: new URL(page.url()).pathname };
}

function newContext(browser: Browser): Promise<BrowserContext> {
	return browser.newContext({ baseURL: app.url, reducedMotion: 'reduce' });
}

async function picture(page: Page, name: string) {
	for (const { name: screen, width, height } of screens) {
		await page.setViewportSize({ width, height });
		await page.waitForLoadState('networkidle');
		await page.screenshot({ path: join(pictures, `${name}-${screen}.png`), fullPage: true });
	}
}
