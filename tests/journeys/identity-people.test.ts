import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { connect, type Database } from '@raadgiver/db';
import { type RunningApp, startApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { linkIn, type Mailbox, openMailbox } from '../support/mailbox.ts';
import { expectAccessible, openBrowser, type TestBrowser } from '../support/page-check.ts';
import { createMember, createProgramme, type TestProgramme } from '../support/people.ts';
import { signInCookie } from '../support/session.ts';

const SECRET = 'a secret that only this journey knows';

let testDatabase: TestDatabase;
let database: Database;
let mailbox: Mailbox;
let app: RunningApp;
let browser: TestBrowser;
let programme: TestProgramme;
let people: string;
let administrator: { personId: string };

beforeAll(async () => {
	testDatabase = await createTestDatabase();
	database = connect(testDatabase.url, 2);
	mailbox = await openMailbox({ refuse: ['findes-ikke@example.dk'] });
	app = await startApp({
		databaseUrl: testDatabase.url,
		env: { SECRET, SMTP_URL: mailbox.url },
	});
	browser = await openBrowser();
	programme = await createProgramme(database, 'Rådgiver på hjul');
	people = `/p/${programme.slug}/personer`;
	administrator = await createMember(database, programme, {
		name: 'Anna Holm',
		email: 'anna@example.dk',
		roles: ['administrator'],
	});
});

afterAll(async () => {
	await browser?.close();
	await app?.stop();
	await mailbox?.stop();
	await database?.$disconnect();
	await testDatabase?.drop();
});

async function pageOf(person: { personId: string }, options = {}): Promise<Page> {
	const context = await browser.newContext({ baseURL: app.url, ...options });
	await context.addCookies([await signInCookie(database, app.url, SECRET, person)]);
	return context.newPage();
}

const heading = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { level: 1, name });

describe('an administrator', () => {
	afterEach(() => browser.expectQuietConsole(/status of (400|404|409)/));

	test('adds somebody, who gets a mail and signs in with it', async () => {
		const page = await pageOf(administrator);
		await page.goto(people);
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Tilføj person' }).first().click();
		await heading(page, 'Tilføj person').waitFor();
		await page.getByLabel('Navn', { exact: true }).fill('Åse Lund');
		await page.getByRole('button', { name: 'Tilføj, og send mail' }).click();
		await page.getByRole('alert').getByText('Vælg mindst én rolle').waitFor();
		await expectAccessible(page);
		expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe('Åse Lund');

		await page.getByLabel('E-mail').fill('aase@example.dk');
		await page.getByLabel('Læge').check();
		await page.getByText('Arbejdsstedet er ikke på listen').click();
		await page.getByLabel('Navn på nyt arbejdssted').fill('Lægerne Toftegård');
		await page.getByRole('button', { name: 'Tilføj, og send mail' }).click();
		await page.getByText('Åse Lund er tilføjet og får en mail').waitFor();
		await expectAccessible(page);

		const welcome = await mailbox.next('aase@example.dk');
		expect(welcome.subject).toBe(`Du har fået adgang til ${programme.name}`);
		expect(new URL(linkIn(welcome, '/log-ind')).origin).toBe(app.url);
	});

	test('is told that an address is taken, and by nobody else', async () => {
		const other = await createProgramme(database, 'DS-sektionen');
		await createMember(database, other, {
			name: 'Carl Dam',
			email: 'carl@example.dk',
			roles: ['facilitator'],
		});
		const page = await pageOf(administrator);
		for (const outcome of ['Carl Dam er tilføjet', 'Adressen tilhører allerede']) {
			await page.goto(`${people}/ny`);
			await page.getByLabel('Navn', { exact: true }).fill('Carl Dam');
			await page.getByLabel('E-mail').fill('carl@example.dk');
			await page.getByLabel('Rådgiver', { exact: true }).check();
			await page.getByRole('button', { name: 'Tilføj, og send mail' }).click();
			await page.getByText(outcome).first().waitFor();
		}
	});

	test('imports a list from a spreadsheet after seeing what it does, without script', async () => {
		const page = await pageOf(administrator, { javaScriptEnabled: false });
		await page.goto(`${people}/import`);
		await page.getByLabel('CSV-fil').setInputFiles({
			name: 'personer.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(
				[
					'Navn;E-mail;Roller;Praksis;Område',
					'Søren Kjær;soeren@example.dk;læge;Klinik Øst;Valby',
					'Gry Holst;gry-at-example;rådgiver;;',
				].join('\r\n'),
				'latin1',
			),
		});
		await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
		await page.getByText('1 linje kan ikke indlæses').waitFor();
		await page.getByRole('cell', { name: '“gry-at-example” er ikke en e-mailadresse' }).waitFor();
		await page.getByRole('rowheader', { name: 'Søren Kjær' }).waitFor();
		expect(await database.person.count({ where: { email: 'soeren@example.dk' } })).toBe(0);

		const list = page.getByLabel('Eller indsæt linjerne her');
		await list.fill((await list.inputValue()).replace('gry-at-example', 'gry@example.dk'));
		await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
		await page.getByText('2 personer får en mail om deres adgang').waitFor();
		await page.getByRole('button', { name: 'Tilføj 2 og ret 0' }).click();
		await page.getByText('2 tilføjet, 0 rettet').waitFor();
		expect((await mailbox.next('soeren@example.dk')).text).toContain('Hej Søren Kjær');
		await mailbox.next('gry@example.dk');
	});

	test('finds people however they spell them, also on a phone', async () => {
		const page = await pageOf(administrator, { viewport: { width: 390, height: 844 } });
		await page.goto(people);
		await page.getByLabel('Søg efter navn').fill('soeren kjaer');
		await page.getByRole('button', { name: 'Søg', exact: true }).click();
		await page.getByText('1 person', { exact: true }).waitFor();
		await page.getByRole('link', { name: 'Søren Kjær' }).waitFor();
		await expectAccessible(page);
		await page.getByLabel('Søg efter navn').fill('ingen af dem');
		await page.getByRole('button', { name: 'Søg', exact: true }).click();
		await page.getByText('Ingen passer på søgningen').waitFor();
		await expectAccessible(page);
	});

	test('deactivates somebody, who is out at once, and takes it back', async () => {
		const doctor = await createMember(database, programme, {
			name: 'Ib Juhl',
			email: 'ib@example.dk',
			roles: ['gp'],
		});
		const doctorsPage = await pageOf(doctor);
		await doctorsPage.goto(`/p/${programme.slug}`);
		await heading(doctorsPage, /Ib Juhl|Hej|Velkommen/).waitFor();

		const page = await pageOf(administrator);
		await page.goto(`${people}/${doctor.id}`);
		await page.getByRole('button', { name: 'Deaktivér Ib Juhl' }).click();
		await page.getByText('Ib Juhl er deaktiveret').waitFor();
		await expectAccessible(page);
		await doctorsPage.reload();
		await heading(doctorsPage, 'Log ind').waitFor();

		await page.getByRole('button', { name: 'Fortryd' }).click();
		await page.getByText('Ib Juhl er aktiv igen').waitFor();
	});

	test('stays administrator as long as there is no other', async () => {
		const page = await pageOf(administrator);
		const own = await database.membership.findFirstOrThrow({
			where: { personId: administrator.personId },
		});
		await page.goto(`${people}/${own.id}`);
		await page.getByRole('button', { name: 'Deaktivér Anna Holm' }).click();
		await page.getByText('Indsatsen skal have en administrator').waitFor();
		await page.getByLabel('Administrator').uncheck();
		await page.getByLabel('Koordinator').check();
		await page.getByRole('button', { name: 'Gem ændringer' }).click();
		await page.getByRole('alert').getByText('den eneste administrator').waitFor();
		await expectAccessible(page);
	});

	test('sees in the outbox what was sent, and sends again what was not', async () => {
		const page = await pageOf(administrator);
		await page.goto(`${people}/ny`);
		await page.getByLabel('Navn', { exact: true }).fill('Lis Munk');
		await page.getByLabel('E-mail').fill('findes-ikke@example.dk');
		await page.getByLabel('Sagsbehandler').check();
		await page.getByRole('button', { name: 'Tilføj, og send mail' }).click();
		await page.getByText('Lis Munk er tilføjet').waitFor();

		await page.goto(`/p/${programme.slug}/udbakke`);
		await expectAccessible(page);
		await page
			.getByRole('row', { name: /findes-ikke@example\.dk.*Fejlet/ })
			.getByRole('link')
			.click();
		await page.getByText('No such mailbox').waitFor();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Send igen' }).click();
		await page.getByText('No such mailbox').waitFor();
	});
});

describe('nobody else', () => {
	afterEach(() => browser.expectQuietConsole(/status of 404/));

	test('finds the pages, nor another programme the people', async () => {
		const other = await createProgramme(database, 'En tredje indsats');
		const stranger = await createMember(database, other, {
			name: 'Mads Nørby',
			email: 'mads@example.dk',
			roles: ['administrator'],
		});
		const coordinator = await createMember(database, programme, {
			name: 'Nina Olsen',
			email: 'nina@example.dk',
			roles: ['coordinator'],
		});
		const { id } = await database.membership.findFirstOrThrow({
			where: { programmeId: programme.id },
		});
		const statusFor = async (page: Page, path: string) => (await page.goto(path))?.status();
		const [strangers, coordinators] = [await pageOf(stranger), await pageOf(coordinator)];
		for (const path of [people, `${people}/${id}`, `${people}/import`, `${people}/ny`]) {
			expect(await statusFor(strangers, path)).toBe(404);
			expect(await statusFor(coordinators, path)).toBe(404);
		}
		expect(await statusFor(coordinators, `/p/${programme.slug}/udbakke`)).toBe(404);
		const unknown = crypto.randomUUID();
		for (const foreign of [id, unknown])
			expect(await statusFor(strangers, `/p/${other.slug}/personer/${foreign}`)).toBe(404);
	});

	test('steps in without a proof: there is no demo page', async () => {
		const page = await (await browser.newContext({ baseURL: app.url })).newPage();
		expect((await page.goto('/demo'))?.status()).toBe(404);
		const answer = await page.request.post('/demo', {
			form: { email: 'anna@example.dk' },
			headers: { origin: app.url },
		});
		expect(answer.status()).toBe(404);
	});
});
