/**
 * How smoothly a facilitator's wall of 50 rooms runs while all of them type: a page of the production
 * build in a real browser, fed as fast as the server feeds it at most. Exits 0 only where the bounds hold.
 *
 * A facilitator's computer serves nothing else: what stands for the server gives way to the browser.
 *
 *   npm run bench -- workshop-wall
 */
import { randomUUID } from 'node:crypto';
import { constants, setPriority } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import { findChromium } from '../support/chromium.ts';
import { signInCookie } from '../support/session.ts';
import { openBench } from './bench.ts';
import { bound } from './report.ts';
import { quantilesOf } from './training/quantiles.ts';
import { workWhile } from './workshop/frame-work.ts';
import { seedWorkshop } from './workshop/seed.ts';
import { openFeed } from './workshop/wall-feed.ts';

const ROOMS = 50;
const MEMBERS = 20;
const SECONDS = 20;

/** A frame at 60 a second takes 16.7 ms. */
const FRAME_MILLISECONDS = 17;
/** More than this between two frames is seen as a stutter. */
const STUTTER_MILLISECONDS = 100;
/** What the page does itself in a frame: half of it is left for drawing. */
const WORK_MILLISECONDS = 8;

const roomIds = Array.from({ length: ROOMS }, () => randomUUID());

const { database, secret, startApp, close } = await openBench(2);
const app = await startApp();
setPriority(app.processId, constants.priority.PRIORITY_BELOW_NORMAL);
const browser = await chromium.launch(await findChromium());
try {
	const workshop = await seedWorkshop(database, { rooms: ROOMS, roomSize: MEMBERS });
	const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
	await page
		.context()
		.addCookies([await signInCookie(database, app.url, secret, workshop.facilitator)]);
	const feed = await openFeed(page);
	await page.goto(`${app.url}/p/${workshop.programme}/workshops/${workshop.id}/vaeg`);
	await feed.ready;
	feed.send({
		kind: 'wall',
		whole: true,
		rooms: roomIds.map((id, index) => room(id, index + 1, 0)),
	});
	await page
		.getByRole('article')
		.nth(ROOMS - 1)
		.waitFor();
	const quiet = await framesWhile(page, () => wait(SECONDS * 250));
	const everybodyTypes = async () => {
		for (let second = 0; second < SECONDS; second += 1) {
			// The server tells of a room once a second at most, and of all that are due together.
			const rooms = roomIds.map((id, index) => room(id, index + 1, second));
			feed.send({ kind: 'wall', whole: false, rooms });
			await wait(1000);
		}
	};
	const busy = await framesWhile(page, everybodyTypes);
	const work = await workWhile(browser, page, () => framesWhile(page, everybodyTypes));
	console.table({
		'between frames, nobody types': quantilesOf(quiet),
		'between frames, all type': quantilesOf(busy),
		'own work in a frame, all type': quantilesOf(work),
	});
	const holds = [
		bound('a frame while all type, p95 ms', quantilesOf(busy).p95, FRAME_MILLISECONDS),
		bound('the longest frame while all type, ms', Math.max(...busy), STUTTER_MILLISECONDS),
		bound('own work in a frame while all type, p95 ms', quantilesOf(work).p95, WORK_MILLISECONDS),
	];
	process.exitCode = holds.every(Boolean) ? 0 : 1;
} finally {
	await browser.close();
	await app.stop();
	await close();
}

/** The milliseconds between all frames that are drawn until it is done. */
async function framesWhile(page: Page, happens: () => Promise<unknown>): Promise<number[]> {
	const frames = await page.evaluateHandle(() => {
		const times: number[] = [];
		const note = (time: number) => {
			times.push(time);
			requestAnimationFrame(note);
		};
		requestAnimationFrame(note);
		return times;
	});
	await happens();
	const times = await frames.jsonValue();
	await frames.dispose();
	return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** A room in which somebody has just written another word. */
function room(id: string, number: number, telling: number) {
	const now = Date.now();
	const words = 'Fast træffetid for rådgiveren i lægehuset, to timer hver anden uge. '.repeat(4);
	return {
		id,
		number,
		locked: false,
		members: Array.from({ length: MEMBERS }, (_, index) => ({
			id: `${id}-${index}`,
			name: `Deltager ${number * MEMBERS + index}`,
			here: (telling + index) % 9 > 0,
		})),
		examples: [0, 1].map((place) => ({
			id: `${id}-example-${place}`,
			title: 'Én indgang til kommunen',
			text: words.slice(0, 20 + ((telling * 13) % 260)),
			hidden: false,
		})),
		complete: Math.min(2, Math.floor(telling / 7)),
		lastEditAt: now,
		endsAt: now + 600_000,
		open: true,
		...(number === 7 && telling > 5 && { helpAskedAt: now }),
	};
}
