import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { connect, type Database } from '@raadgiver/db';
import { type RunningApp, startApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { expectAccessible, openBrowser, type TestBrowser } from '../support/page-check.ts';
import { createMember, createProgramme, type TestProgramme } from '../support/people.ts';

let testDatabase: TestDatabase;
let database: Database;
let app: RunningApp;
let browser: TestBrowser;
let programme: TestProgramme;

beforeAll(async () => {
	testDatabase = await createTestDatabase();
	database = connect(testDatabase.url, 2);
	app = await startApp({ databaseUrl: testDatabase.url, env: { DEMO: 'true' } });
	browser = await openBrowser();
	programme = await createProgramme(database, 'Rådgiver på hjul');
	await createMember(database, programme, {
		name: 'Anna Holm',
		email: 'anna@demo.example',
		roles: ['coordinator'],
	});
	await createMember(database, programme, {
		name: 'Bo Berg',
		email: 'bo@example.dk',
		roles: ['administrator'],
	});
});

afterAll(async () => {
	await browser?.close();
	await app?.stop();
	await database?.$disconnect();
	await testDatabase?.drop();
});

afterEach(() => browser.expectQuietConsole());

test('a visitor of the demo steps in as a coordinator with one click, and out again', async () => {
	const context = await browser.newContext({ baseURL: app.url, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/demo');
	expect(await page.getByRole('button', { name: /^Gå ind som/ }).count()).toBe(1);
	await page.getByRole('button', { name: 'Gå ind som koordinator' }).click();
	await page.waitForURL(`**/p/${programme.slug}`);
	await page.getByText('Anna Holm').click();
	await page.getByRole('button', { name: 'Log ud' }).click();
	await page.waitForURL(`${app.url}/`);
	expect(await database.session.count()).toBe(0);
});

test('the demo page can be used by everybody', async () => {
	const page = await (await browser.newContext({ baseURL: app.url })).newPage();
	await page.goto('/demo');
	await expectAccessible(page);
});

test('nobody steps in as a real person', async () => {
	const page = await (await browser.newContext({ baseURL: app.url })).newPage();
	const answer = await page.request.post('/demo', {
		form: { email: 'bo@example.dk' },
		headers: { origin: app.url },
	});
	expect(answer.status()).toBe(404);
	expect(await database.session.count()).toBe(0);
});
