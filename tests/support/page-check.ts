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
	const { violations } = await new AxeBuilder({ page }).analyze();
	if (violations.length === 0) return;
	const found = violations.map(
		({ id, help, nodes }) =>
			`${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
	);
	throw new Error(`axe on ${page.url()}:\n${found.join('\n')}`);
}
