import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { createMember, createProgramme, type TestProgramme } from './people.ts';
import { openStage, type Stage } from './stage.ts';

/** What a journey through a workshop plays on: a programme with somebody who leads workshops. */
export type WorkshopStage = Stage & {
	programme: TestProgramme;
	facilitator: { personId: string; name: string };
};

/** Opens the stage. No workshop has been made yet. */
export async function openWorkshopStage(): Promise<WorkshopStage> {
	const { prepared, ...stage } = await openStage(async (database) => {
		const programme = await createProgramme(database, 'Rådgiver på hjul', ['workshop']);
		const facilitator = await createMember(database, programme, {
			...{ name: 'Ruth Rask', email: 'ruth@example.dk', roles: ['facilitator'] },
		});
		return { programme, facilitator };
	});
	return { ...stage, ...prepared };
}

/** What a participant says of themselves. */
export type Introduction = { name: string; role: string; municipality: string };

/** Somebody who has come in, with the page that stays open before them. */
export type Participant = { name: string; page: Page };

/** Comes in with the code, on a phone of their own. */
export async function comeIn(
	stage: WorkshopStage,
	code: string,
	{ name, role, municipality }: Introduction,
	options?: BrowserContextOptions,
): Promise<Participant> {
	const page = await stage.visitor({ viewport: { width: 390, height: 844 }, ...options });
	await page.goto('/w');
	await page.getByLabel('Kode').fill(code);
	await page.getByRole('button', { name: 'Videre' }).click();
	await page.getByLabel('Dit navn eller et pseudonym').fill(name);
	await page.getByLabel('Hvad arbejder du som?').fill(role);
	await page.getByLabel('Kommune').fill(municipality);
	await page.getByRole('button', { name: 'Kom ind' }).click();
	await page.waitForURL('**/rum');
	return { name, page };
}

/** Tabs until the keyboard stands on it. */
export async function tabTo(target: Locator): Promise<void> {
	const hasKeyboard = () => target.evaluate((element) => element === document.activeElement);
	const { keyboard } = target.page();
	for (let tabs = 0; tabs < 60; tabs += 1) {
		if (await hasKeyboard()) return;
		await keyboard.press('Tab');
	}
	throw new Error(`No tab leads to ${target.toString()}`);
}

/** An example as a group writes it. */
export type Written = {
	title: string;
	what: string;
	decidedBy: string;
	needs: string;
	theme: string;
};

/** The example with this title, as its group sees it. */
export const exampleCard = (page: Page, title: string) =>
	page.getByRole('article', { name: title, exact: true });

/** A field of an example that is written in. Its buttons name it too, so that a label would not do. */
export const field = (place: Page | Locator, name: string | RegExp) =>
	place.getByRole('textbox', { name });

/** Begins an example and gives it a title. */
export async function beginExample(page: Page, title: string): Promise<Locator> {
	await page.getByRole('button', { name: /^(Tilføj et|Begynd på det første) eksempel$/ }).click();
	await field(exampleCard(page, 'Uden overskrift'), 'Overskrift').fill(title);
	return exampleCard(page, title);
}

/** Chooses who can decide it, and its theme. */
export async function choose(card: Locator, { decidedBy, theme }: Written): Promise<void> {
	await card.getByRole('radio', { name: decidedBy }).check();
	await card.getByLabel('Tema').selectOption(theme);
}

/** All that a page has to say to somebody who listens, now. */
export const spoken = (page: Page) => page.getByRole('status');

/** Waits until the page has said so to whoever listens. */
export const hears = (page: Page, words: string | RegExp) =>
	spoken(page).filter({ hasText: words }).first().waitFor({ state: 'attached' });
