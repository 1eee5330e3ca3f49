import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { connect, type Database } from '@raadgiver/db';
import { type RunningApp, startApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { linkIn, type Mailbox, openMailbox } from '../support/mailbox.ts';
import { type OidcProvider, startOidcProvider } from '../support/oidc-provider.ts';
import { expectAccessible, openBrowser, type TestBrowser } from '../support/page-check.ts';
import { createMember, createProgramme, type TestProgramme } from '../support/people.ts';
import { signInCookie } from '../support/session.ts';

const SECRET = 'a secret that only this journey knows';

let testDatabase: TestDatabase;
let database: Database;
let mailbox: Mailbox;
let provider: OidcProvider;
let app: RunningApp;
let browser: TestBrowser;
let programme: TestProgramme;
let administrator: { personId: string };

beforeAll(async () => {
	testDatabase = await createTestDatabase();
	database = connect(testDatabase.url, 2);
	mailbox = await openMailbox({ refuse: ['findes-ikke@example.dk'] });
	provider = await startOidcProvider(['ukendt@example.dk', 'ubekraeftet@example.dk']);
	app = await startApp({
		databaseUrl: testDatabase.url,
		env: { SECRET, SMTP_URL: mailbox.url, ...provider.env },
	});
	browser = await openBrowser();
	programme = await createProgramme(database, 'Rådgiver på hjul');
	administrator = await createMember(database, programme, {
		name: 'Anna Holm',
		email: 'anna@example.dk',
		roles: ['administrator'],
	});
});

afterAll(async () => {
	await browser?.close();
	await app?.stop();
	await provider?.stop();
	await mailbox?.stop();
	await database?.$disconnect();
	await testDatabase?.drop();
});

/** A page of somebody who is signed in already. */
async function pageOf(person: { personId: string }): Promise<Page> {
	const context = await browser.newContext({ baseURL: app.url });
	await context.addCookies([await signInCookie(database, app.url, SECRET, person)]);
	return context.newPage();
}

async function visitor(options = {}): Promise<Page> {
	return (await browser.newContext({ baseURL: app.url, ...options })).newPage();
}

const heading = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { level: 1, name });

describe('signing in with a mailed link', () => {
	afterEach(() => browser.expectQuietConsole(/status of 400/));

	test('leads to where one wanted to go, without script too', async () => {
		await createMember(database, programme, {
			name: 'Bo Berg',
			email: 'bo@example.dk',
			roles: ['gp'],
		});
		const page = await visitor({ javaScriptEnabled: false });
		await page.goto(`/p/${programme.slug}?fra=mail`);
		await heading(page, 'Log ind').waitFor();
		await page.getByLabel('E-mail').fill('Bo@Example.dk');
		await page.getByRole('button', { name: 'Send mig et link' }).click();
		await heading(page, 'Se i din mail').waitFor();

		const mail = await mailbox.next('bo@example.dk');
		expect(mail.subject).toBe('Dit link til Rådgiver på hjul');
		expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
		expect(mail.html).toContain('Hej Bo Berg');
		const link = linkIn(mail, '/log-ind/bekraeft');

		// A mail scanner opens it first, and spoils nothing.
		await (await visitor()).goto(link);
		await page.goto(link);
		await heading(page, 'Du er næsten inde').waitFor();
		await page.getByRole('button', { name: 'Log ind' }).click();
		await page.waitForURL(`**/p/${programme.slug}?fra=mail`);

		await page.goto(link);
		await page.getByRole('button', { name: 'Log ind' }).click();
		await heading(page, 'Linket virker ikke').waitFor();
		await page.getByRole('link', { name: 'Få et nyt link' }).waitFor();

		const stored = await database.mail.findFirst({ where: { recipient: 'bo@example.dk' } });
		expect(stored?.sentAt).not.toBeNull();
		expect(stored?.body).not.toContain('token');
	});

	test('is answered alike for an address that nobody has', async () => {
		const page = await visitor();
		await page.goto('/log-ind');
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Send mig et link' }).click();
		await page.getByRole('alert').getByText('Skriv en e-mailadresse').waitFor();
		await expectAccessible(page);
		await page.getByLabel('E-mail').fill('ingen@example.dk');
		await page.getByRole('button', { name: 'Send mig et link' }).click();
		await heading(page, 'Se i din mail').waitFor();
		await expectAccessible(page);
		expect(mailbox.mails.filter(({ recipient }) => recipient === 'ingen@example.dk')).toEqual([]);
	});

	test('never leads to another site', async () => {
		const page = await pageOf(administrator);
		for (const til of [
			'//evil.example',
			'/\\evil.example',
			'/.//evil.example',
			'https://evil.example',
		])
			await page.goto(`/log-ind?til=${encodeURIComponent(til)}`).then(() => {
				expect(new URL(page.url()).origin).toBe(app.url);
			});
	});
});

describe('signing in otherwise', () => {
	// The provider's page would like a font from elsewhere, and has no icon.
	afterEach(() => browser.expectQuietConsole(/fonts\.googleapis\.com|favicon\.ico/));

	test('a passkey is added, signs in, and is removed', async () => {
		const page = await pageOf(
			await createMember(database, programme, {
				name: 'Eva Friis',
				email: 'eva@example.dk',
				roles: ['adviser'],
			}),
		);
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('WebAuthn.enable');
		await devtools.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				protocol: 'ctap2',
				transport: 'internal',
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true,
			},
		});
		await page.goto('/konto');
		await page.getByLabel('Navn på adgangsnøglen').fill('Min telefon');
		await page.getByRole('button', { name: 'Tilføj adgangsnøgle' }).click();
		await page.getByText('Adgangsnøglen er tilføjet').waitFor();
		await expectAccessible(page);

		await page.getByRole('button', { name: 'Log ud på alle enheder' }).click();
		await heading(page, 'Log ind').waitFor();
		await page.getByRole('button', { name: 'Log ind med adgangsnøgle' }).click();
		await page.waitForURL(`**/p/${programme.slug}`);

		await page.goto('/konto');
		await page.getByRole('link', { name: 'Omdøb eller fjern Min telefon' }).click();
		await heading(page, 'Adgangsnøglen “Min telefon”').waitFor();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Fjern adgangsnøglen' }).click();
		await page.getByText('Adgangsnøglen er fjernet').waitFor();
		expect(await database.passkey.count()).toBe(0);
	});

	test('a provider that is down keeps nobody out, and lets in whom it knows when it is up', async () => {
		await createMember(database, programme, {
			name: 'Gry Holst',
			email: 'gry@example.dk',
			roles: ['coordinator'],
		});
		const page = await visitor();
		await page.goto('/log-ind');
		await page.getByRole('link', { name: 'Log ind med Kommunens login' }).click();
		await page.getByText('Kommunens login svarer ikke lige nu').waitFor();
		await expectAccessible(page);
		provider.openFor(app.url);

		await page.getByRole('link', { name: 'Log ind med Kommunens login' }).click();
		await signInAtProvider(page, 'gry@example.dk');
		await page.waitForURL(`**/p/${programme.slug}`);
		expect(await database.account.findMany()).toMatchObject([
			{ accountId: 'gry@example.dk', accessToken: null, idToken: null },
		]);
		expect(await database.person.findUnique({ where: { email: 'gry@example.dk' } })).toMatchObject({
			name: 'Gry Holst',
		});
	});

	test.each(['fremmed@example.dk', 'ubekraeftet@example.dk'])(
		'a provider opens no account for %s',
		async (email) => {
			await createMember(database, programme, {
				name: 'Ida Juhl',
				email: 'ubekraeftet@example.dk',
				roles: ['gp'],
			}).catch(() => undefined);
			const page = await visitor();
			await page.goto('/log-ind');
			await page.getByRole('link', { name: 'Log ind med Kommunens login' }).click();
			await signInAtProvider(page, email);
			await page.getByText('Du blev ikke logget ind med Kommunens login').waitFor();
			await expectAccessible(page);
			expect(await database.account.count({ where: { accountId: email } })).toBe(0);
		},
	);

	async function signInAtProvider(page: Page, email: string): Promise<void> {
		await page.getByPlaceholder('Enter any login').fill(email);
		await page.getByPlaceholder('and password').fill('hvad som helst');
		await page.getByRole('button', { name: 'Sign-in' }).click();
		await page.getByRole('button', { name: 'Continue' }).click();
	}
});
