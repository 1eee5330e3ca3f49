import { expect } from 'vitest';
import type { Page } from 'playwright';

/** A page's own heading. */
export const heading = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { level: 1, name });

/** Waits until the page asks this question, counted from 1. */
export async function atQuestion(page: Page, step: number): Promise<void> {
	await page.getByText(`Spørgsmål ${step} af`).waitFor();
}

/** Chooses an answer, if one is given, and goes on to the question after this one. */
export async function answer(page: Page, step: number, choice?: string): Promise<void> {
	await atQuestion(page, step);
	if (choice !== undefined) await page.getByRole('radio', { name: choice, exact: true }).check();
	await page.getByRole('button', { name: 'Næste' }).click();
}

/** Answers the first question of a ballot with this choice, leaves the rest, and hands in. */
export async function answerShortly(page: Page, link: string, choice: string): Promise<void> {
	await page.goto(`${link}/1`);
	await answer(page, 1, choice);
	await atQuestion(page, 2);
	await page.goto(`${link}/send`);
	await handIn(page);
}

/** Hands in and waits for the thanks. */
export async function handIn(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Send mine svar' }).click();
	await heading(page, 'Tak for dine svar').waitFor();
}

/** Counts what the page loads from now on. */
export function watchLoads(page: Page): { documents: number; scripts: string[] } {
	const loads = { documents: 0, scripts: [] as string[] };
	page.on('response', (response) => {
		const kind = response.request().resourceType();
		if (kind === 'document' && response.ok()) loads.documents += 1;
		if (kind === 'script' || new URL(response.url()).pathname.endsWith('.js'))
			loads.scripts.push(response.url());
	});
	return loads;
}

/** Fails if there is anything on the page that a browser would run. */
export async function expectNoScript(page: Page): Promise<void> {
	expect(await page.locator('script, link[rel=modulepreload]').count()).toBe(0);
}
