import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { availablePort } from '@raadgiver/db/cluster';
import { findChromium } from '../../support/chromium.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** Times that each page is looked at: the middle one counts, as Lighthouse itself advises. */
const RUNS = 3;

/** From 0 to 100. */
export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

/**
 * Lighthouse's scores of a page as a phone on a slow connection meets it, the middle one of three.
 * It has a browser to itself: what another page left in it would count.
 */
export async function lighthouseScores(address: string, cookie: string): Promise<Scores> {
	const port = await availablePort();
	const { args, ...executable } = await findChromium();
	const browser = await chromium.launch({
		...executable,
		args: [...args, `--remote-debugging-port=${port}`],
	});
	try {
		const runs: Scores[] = [];
		while (runs.length < RUNS) runs.push(await look(address, { port, cookie }));
		const middle = (name: (typeof CATEGORIES)[number]) =>
			runs.map((scores) => scores[name]).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
		return {
			performance: middle('performance'),
			accessibility: middle('accessibility'),
			'best-practices': middle('best-practices'),
		};
	} finally {
		await browser.close();
	}
}

async function look(
	address: string,
	{ port, cookie }: { readonly port: number; readonly cookie: string },
): Promise<Scores> {
	const result = await lighthouse(address, {
		port,
		output: 'json',
		logLevel: 'error',
		onlyCategories: [...CATEGORIES],
		// A header, because Lighthouse empties the browser's storage before it looks.
		extraHeaders: { cookie },
	});
	if (!result) throw new Error(`Lighthouse said nothing about ${address}`);
	const { categories, runtimeError } = result.lhr;
	if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
	const scoreOf = (name: string) => 100 * (categories[name]?.score ?? 0);
	return {
		performance: scoreOf('performance'),
		accessibility: scoreOf('accessibility'),
		'best-practices': scoreOf('best-practices'),
	};
}
