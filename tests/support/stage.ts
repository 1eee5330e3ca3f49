import { connect, type Database } from '@raadgiver/db';
import type { BrowserContextOptions, Page } from 'playwright';
import { type RunningApp, startApp } from './app.ts';
import { createTestDatabase } from './database.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { openBrowser, type TestBrowser } from './page-check.ts';
import { signInCookie } from './session.ts';

/** What a journey plays on: an app of its own that sends mail, and a browser. */
export type Stage = {
	app: RunningApp;
	browser: TestBrowser;
	database: Database;
	mailbox: Mailbox;
	/** A page of this person, signed in, in a browser of their own. */
	signedIn: (person: { personId: string }, options?: BrowserContextOptions) => Promise<Page>;
	/** A page of somebody without an account. */
	visitor: (options?: BrowserContextOptions) => Promise<Page>;
	close: () => Promise<void>;
};

const SECRET = 'a secret that only this stage knows';

/**
 * Opens a stage.
 * @param prepare fills the database before the app starts
 */
export async function openStage<Prepared>(
	prepare: (database: Database) => Promise<Prepared>,
	createDatabase = createTestDatabase,
): Promise<Stage & { prepared: Prepared }> {
	const testDatabase = await createDatabase();
	const database = connect(testDatabase.url, 2);
	const prepared = await prepare(database);
	const mailbox = await openMailbox();
	const app = await startApp({
		databaseUrl: testDatabase.url,
		env: { SECRET, SMTP_URL: mailbox.url },
	});
	const browser = await openBrowser();

	const visitor = async (options?: BrowserContextOptions) =>
		(await browser.newContext({ baseURL: app.url, ...options })).newPage();

	return {
		app,
		browser,
		database,
		mailbox,
		prepared,
		visitor,
		signedIn: async (person, options) => {
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
