import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { findChromium } from './chromium.ts';

export type TestBrowser = {
	/** A visitor of their own, in Danish and on a desk's screen unless told otherwise. */
	newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
	/** Fails if a page has logged an error since the last time; for `afterEach`. */
	expectQuietConsole: (expected?: RegExp) => void;
	close: () => Promise<void>;
};

/** A browser that remembers what went wrong on its pages. */
export async function openBrowser(): Promise<TestBrowser> {
	const browser = await chromium.launch(await findChromium());
	let problems: string[] = [];
	return {
		newContext: async (options) => {
			const context = await browser.newContext({
				locale: 'da-DK',
				timezoneId: 'Europe/Copenhagen',
				viewport: { width: 1280, height: 800 },
				...options,
			});
			context.on('console', (message) => {
				if (message.type() === 'error')
					problems.push(`${message.text()} (${message.location().url})`);
			});
			context.on('weberror', (problem) => problems.push(problem.error().message));
			return context;
		},
		expectQuietConsole: (expected) => {
			const unexpected = problems.filter((problem) => !expected?.test(problem));
			problems = [];
			if (unexpected.length > 0)
				throw new Error(`Errors in the browser's console:\n${unexpected.join('\n')}`);
		},
		close: () => browser.close(),
	};
}

/** Fails with what axe finds on the page as it stands, by WCAG 2.2 AA and axe's good practice. */
export async function expectAccessible(page: Page): Promise<void> {
	// No page has frames, so axe need not open a second page to gather what it finds in each.
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	if (violations.length === 0) return;
	const found = violations.map(
		({ id, help, nodes }) =>
			`${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
	);
	throw new Error(`axe on ${page.url()}:\n${found.join('\n')}`);
}

/** The same for a page without script. axe is one itself, so it looks at a copy that may run it. */
export async function expectAccessibleWithoutScript(page: Page): Promise<void> {
	const context = await page.context().browser()?.newContext({ viewport: page.viewportSize() });
	if (!context) throw new Error('The page has no browser that could open a copy.');
	const copy = await context.newPage();
	const html = await page.content();
	// The copy's browser would run what this one does not, and hide what this one shows instead.
	const body = html.replaceAll(
		/<script\b[^]*?<\/script>|<link[^>]*modulepreload[^>]*>|<\/?noscript>/g,
		'',
	);
	await copy.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html' }));
	await copy.goto(page.url());
	await expectAccessible(copy);
	await context.close();
}
