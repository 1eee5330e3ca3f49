import { connect, type Database } from '@raadgiver/db';
import type { BrowserContextOptions, Page } from 'playwright';
import { type RunningApp, startApp } from './app.ts';
import { createTestDatabase } from './database.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { openBrowser, type TestBrowser } from './page-check.ts';
import { createMember, createProgramme, type TestProgramme } from './people.ts';
import { signInCookie } from './session.ts';

/** What a journey through a survey plays on: an app that sends mail, and a coordinator. */
export type SurveyStage = {
	app: RunningApp;
	browser: TestBrowser;
	database: Database;
	mailbox: Mailbox;
	programme: TestProgramme;
	/** A page of somebody who is signed in; the coordinator unless told otherwise. */
	signedIn: (options?: BrowserContextOptions, person?: { personId: string }) => Promise<Page>;
	/** A page of somebody without an account. */
	visitor: (options?: BrowserContextOptions) => Promise<Page>;
	close: () => Promise<void>;
};

const SECRET = 'a secret that only this survey knows';

/**
 * Opens the stage with a programme that nobody but its coordinator belongs to.
 * @param load fills the database before the app starts
 */
export async function openSurveyStage(
	load: (databaseUrl: string) => Promise<void> = () => Promise.resolve(),
): Promise<SurveyStage> {
	const testDatabase = await createTestDatabase();
	await load(testDatabase.url);
	const database = connect(testDatabase.url, 2);
	const mailbox = await openMailbox();
	const app = await startApp({
		databaseUrl: testDatabase.url,
		env: { SECRET, SMTP_URL: mailbox.url },
	});
	const browser = await openBrowser();
	const programme = await createProgramme(database, 'Rådgiver på hjul');
	const coordinator = await createMember(database, programme, {
		name: 'Karen Kær',
		email: 'karen@example.dk',
		roles: ['coordinator'],
	});

	const visitor = async (options?: BrowserContextOptions) =>
		(await browser.newContext({ baseURL: app.url, ...options })).newPage();

	return {
		app,
		browser,
		database,
		mailbox,
		programme,
		visitor,
		signedIn: async (options, person = coordinator) => {
			const page = await visitor(options);
			await page.context().addCookies([await signInCookie(database, app.url, SECRET, person)]);
			return page;
		},
		close: async () => {
			await browser.close();
			await app.stop();
			await mailbox.stop();
			await database.$disconnect();
			await testDatabase.drop();
		},
	};
}
