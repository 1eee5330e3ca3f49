import type { Browser } from 'playwright';

/**
 * Starts a wave as the demo's coordinator, with codes for citizens, and opens it.
 * @returns a code that opens a ballot, and the coordinator's cookie and programme address
 */
export async function openWaveWithCode(
	browser: Browser,
	url: string,
): Promise<{ code: string; cookie: string; programme: string }> {
	const context = await browser.newContext({ locale: 'da-DK' });
	const page = await context.newPage();
	await page.goto(`${url}/demo`);
	await page.getByRole('button', { name: /koordinator/ }).click();
	await page.waitForURL(/\/p\/[^/]+$/);
	const programme = new URL(page.url()).pathname;
	await page.goto(`${url}${programme}/spoergeskemaer/ny`);
	await page.getByRole('button', { name: 'Start en runde' }).click();
	await page.waitForURL(/\/modtagere$/);
	await page.getByRole('link', { name: 'Koder til borgere' }).click();
	await page.getByRole('button', { name: 'Lav koderne' }).click();
	await page.waitForURL(/\/koder\/kort$/);
	const code = await page
		.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
		.first()
		.innerText();
	await page.getByRole('link', { name: 'Gennemse og send' }).click();
	await page.getByRole('button', { name: 'Åbn runden for koderne' }).click();
	await page.getByText('Åben', { exact: true }).waitFor();
	const cookies = await context.cookies();
	await context.close();
	return {
		code: code.replaceAll('-', ''),
		cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
		programme,
	};
}
