import type { Browser } from 'playwright';

/** Pages that are turned. */
const TURNS = 5;

/**
 * How long a phone's browser takes from the tap on “Næste” until the next step stands there painted,
 * the slowest of several.
 * @param address the first step of a module
 * @returns milliseconds
 */
export async function measureNextPage(
	browser: Browser,
	address: string,
	cookie: string,
): Promise<number> {
	const context = await browser.newContext({
		locale: 'da-DK',
		viewport: { width: 390, height: 844 },
		extraHTTPHeaders: { cookie },
	});
	try {
		const page = await context.newPage();
		await page.goto(address, { waitUntil: 'networkidle' });
		const times: number[] = [];
		while (times.length < TURNS) {
			times.push(await page.evaluate(turn));
			await page.waitForLoadState('networkidle');
		}
		return Math.max(...times);
	} finally {
		await context.close();
	}
}

/** Runs in the page: taps on the link to the next step, and waits for the frame that shows it. */
function turn(): Promise<number> {
	const link = document.querySelector<HTMLAnchorElement>('a[rel="next"]');
	if (!link) throw new Error(`There is no next step on ${location.pathname}`);
	const before = location.pathname;
	return new Promise((resolve) => {
		const begun = performance.now();
		const look = () => {
			if (location.pathname === before) requestAnimationFrame(look);
			else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
		};
		link.click();
		requestAnimationFrame(look);
	});
}
