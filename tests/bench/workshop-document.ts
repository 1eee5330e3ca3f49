/**
 * What a joint document of a thousand examples costs, beside one of a hundred: the arithmetic behind it,
 * and its pages from a production build. Exits 0 only where every bound holds.
 *
 *   npm run bench -- workshop-document
 */
import { chromium } from 'playwright';
import { findChromium } from '../support/chromium.ts';
import { signInCookie } from '../support/session.ts';
import { openBench } from './bench.ts';
import { bound } from './report.ts';
import { quantilesOf } from './training/quantiles.ts';
import { measureArithmetic } from './workshop/arithmetic.ts';
import { join } from './workshop/join.ts';
import { seedPlenary } from './workshop/seed-plenary.ts';

const ROOMS = 50;
const FEW = 100;
const MANY = 1_000;
const REQUESTS = 20;

/** Milliseconds that half of the requests for a page may take, once it has been asked for. */
const PAGE_MILLISECONDS = 150;
/** The first page after the groups have written: all that they wrote is brought in. */
const FIRST_MILLISECONDS = 1_500;
/** Until a browser that was never here before shows the first example. */
const SHOWN_MILLISECONDS = 1_500;
/** How many times as much ten times as many examples may cost. */
const GROWTH = 3;
/** kB of one page, uncompressed. */
const PAGE_KILOBYTES = 250;

const { database, secret, startApp, close } = await openBench(2);
const app = await startApp();
const browser = await chromium.launch(await findChromium());

/** Milliseconds of the pages for editing, for reading, and for reading along in plenary. */
interface Costs {
	readonly first: number;
	readonly editing: number;
	readonly reading: number;
	readonly along: number;
	readonly shown: number;
	/** kB of the largest of the three pages. */
	readonly kilobytes: number;
}

try {
	const holds = [...measureArithmetic(MANY)];
	// What is compiled on the way to the first page is not what is measured.
	await measure(FEW);
	const few = await measure(FEW);
	const many = await measure(MANY);
	console.table({ [`${FEW} examples`]: few, [`${MANY} examples`]: many });
	const pages = ['editing', 'reading', 'along'] as const;
	holds.push(
		bound('first page, with all brought in, ms', many.first, FIRST_MILLISECONDS),
		...pages.map((page) => bound(`${page}, half within ms`, many[page], PAGE_MILLISECONDS)),
		...pages.map((page) =>
			bound(`${page}, times of ${FEW} examples`, many[page] / few[page], GROWTH),
		),
		bound('shown in a browser, ms', many.shown, SHOWN_MILLISECONDS),
		bound('the largest page, kB', many.kilobytes, PAGE_KILOBYTES),
	);
	process.exitCode = holds.every(Boolean) ? 0 : 1;
} finally {
	await browser.close();
	await app.stop();
	await close();
}

async function measure(examples: number): Promise<Costs> {
	const workshop = await seedPlenary(database, { rooms: ROOMS, examples });
	const session = await signInCookie(database, app.url, secret, workshop.facilitator);
	const facilitator = `${session.name}=${session.value}`;
	const participant = await join(app.url, workshop.code, 'Karen');
	const address = `${app.url}/p/${workshop.programme}/workshops/${workshop.id}/dokument`;
	const first = await ask(address, facilitator);
	const editing = await askOften(address, facilitator);
	const reading = await askOften(`${app.url}/w/${workshop.code}/dokument`, participant);
	const along = await askOften(`${app.url}/w/${workshop.code}/rum`, participant);
	return {
		first: first.milliseconds,
		editing: editing.p50,
		reading: reading.p50,
		along: along.p50,
		shown: await showIn(address, session),
		kilobytes: Math.max(editing.kilobytes, reading.kilobytes, along.kilobytes),
	};
}

async function askOften(address: string, cookie: string) {
	const answers = [];
	for (let request = 0; request < REQUESTS; request += 1) answers.push(await ask(address, cookie));
	const { p50 } = quantilesOf(answers.map(({ milliseconds }) => milliseconds));
	return { p50, kilobytes: Math.max(...answers.map((answer) => answer.kilobytes)) };
}

async function ask(address: string, cookie: string) {
	const begun = performance.now();
	const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
	if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
	const { byteLength } = await answer.arrayBuffer();
	return { milliseconds: performance.now() - begun, kilobytes: byteLength / 1000 };
}

/** How long it is until the first example is seen. */
async function showIn(
	address: string,
	session: { name: string; value: string; url: string },
): Promise<number> {
	const context = await browser.newContext({ locale: 'da-DK' });
	await context.addCookies([session]);
	const page = await context.newPage();
	const begun = performance.now();
	await page.goto(address);
	await page.getByRole('article').first().waitFor();
	const shown = performance.now() - begun;
	await context.close();
	return shown;
}
