import type { Browser } from 'playwright';

/** Pages that are turned. */
const TURNS = 5;

/** What a reader taps on to go on: on a page, and on a question or a case that they leave for later. */
const WAYS = ['Fortsæt', 'Gå videre uden at svare', 'Gå videre uden at afslutte sagen'];

/**
 * How long a phone's browser takes from the tap until the next step stands there painted,
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
			times.push(await page.evaluate(turn, WAYS));
			await page.waitForLoadState('networkidle');
		}
		return Math.max(...times);
	} finally {
		await context.close();
	}
}

/** Runs in the page: taps on what leads to the next step, and waits for the frame that shows it. */
function turn(names: readonly string[]): Promise<number> {
	const ways = [...document.querySelectorAll<HTMLElement>('main a, main button')];
	const way = ways.find(({ textContent }) => names.includes(textContent.trim()));
	if (!way) throw new Error(`There is no next step on ${location.pathname}`);
	const before = headingOf();
	return new Promise((resolve) => {
		const begun = performance.now();
		const look = () => {
			// The address changes first, and the step is there when its heading is.
			const heading = headingOf();
			if (!heading || heading === before) requestAnimationFrame(look);
			else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
		};
		way.click();
		requestAnimationFrame(look);
	});
	function headingOf() {
		return document.querySelector('main h1');
	}
}
