/**
 * What a workshop costs, from a production build with durable storage: real protocol clients in a second
 * process come in by the form, and a third of them write, a word a second each. Exits 0 only where every
 * bound holds.
 *
 *   npm run bench -- workshop
 *   npm run bench -- workshop short
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TestClient } from '../../apps/web/src/lib/server/workshop/live/test-client.ts';
import type { RunningApp } from '../support/app.ts';
import { signInCookie } from '../support/session.ts';
import { openBench } from './bench.ts';
import { bound } from './report.ts';
import { peakMemory } from './results/peak-memory.ts';
import { quantilesOf } from './training/quantiles.ts';
import type { Report, Task } from './workshop/crowd.ts';
import { type SeededWorkshop, seedWorkshop } from './workshop/seed.ts';

const isShort = process.argv.includes('short');

const ROOMS = isShort ? 10 : 50;
const SECONDS = isShort ? 10 : 40;
const MESSAGES = 5;

const JOIN_SECONDS = 60;
const MEMORY_MEGABYTES = 600;
const WALL_KILOBYTES = 250;
const MESSAGE_MILLISECONDS = 300;

/** Two afternoons: a full house where a third write, and small groups where everybody does. */
const crowds = [
	{ name: 'rooms of 20', roomSize: 20, share: 1 / 3, acknowledged: 150, seen: 200 },
	{ name: 'rooms of 6', roomSize: 6, share: 1, acknowledged: 20, seen: 200 },
] as const;

const { database, secret, startApp, close } = await openBench(2);

try {
	const holds: boolean[] = [];
	for (const crowd of crowds) {
		const app = await startApp();
		try {
			holds.push(...(await measure(app, crowd)));
		} finally {
			await app.stop();
		}
	}
	process.exitCode = holds.every(Boolean) ? 0 : 1;
} finally {
	await close();
}

async function measure(app: RunningApp, crowd: (typeof crowds)[number]): Promise<boolean[]> {
	const workshop = await seedWorkshop(database, { rooms: ROOMS, roomSize: crowd.roomSize });
	const people = ROOMS * crowd.roomSize;
	const { name, value } = await signInCookie(database, app.url, secret, workshop.facilitator);
	const cookie = `${name}=${value}`;
	const wall = watchWall(app, workshop, cookie);
	const started = startCrowd({
		appUrl: app.url,
		workshopId: workshop.id,
		code: workshop.code,
		people,
		writers: Math.round(people * crowd.share),
		seconds: SECONDS,
	});
	const joinSeconds = await started.joined;
	await wall.watch();
	const sent = await sayToAll(app, workshop, cookie);
	const { times, heard } = await started.done;
	const kilobytes = wall.kilobytesPerSecond();
	wall.close();

	const said = `${people} people in ${ROOMS} ${crowd.name}`;
	console.log(`\n${said}: ${times.acknowledged.length} edits, seen ${times.seen.length} times`);
	const reached = heard.flatMap(([text, at]) => {
		const from = sent.get(text);
		return from === undefined ? [] : at - from;
	});
	const p95 = (what: string, all: readonly number[], most: number) => {
		const { p50, p95: measured } = quantilesOf(all);
		return bound(`${what}, p95 ms (half within ${Math.round(p50)})`, measured, most);
	};
	return [
		p95('acknowledged', times.acknowledged, crowd.acknowledged),
		p95('seen by the others in the room', times.seen, crowd.seen),
		p95('a message to all', reached, MESSAGE_MILLISECONDS),
		bound('messages that somebody missed', MESSAGES * people - reached.length, 0),
		bound(`seconds for ${people} to come in`, joinSeconds, JOIN_SECONDS),
		bound('MB of memory, at most', peakMemory(app.processId), MEMORY_MEGABYTES),
		bound('kB a second to the wall', kilobytes, WALL_KILOBYTES),
	];
}

function startCrowd(task: Task) {
	const child = fork(join(import.meta.dirname, 'workshop', 'crowd.ts'), [JSON.stringify(task)]);
	const of = <Kind extends Report['kind']>(kind: Kind) =>
		new Promise<Extract<Report, { kind: Kind }>>((resolve, reject) => {
			child.on('message', (report: Report) => {
				if (report.kind === kind) resolve(report as Extract<Report, { kind: Kind }>);
			});
			child.once('exit', (code) => reject(new Error(`The crowd is gone: ${code}`)));
		});
	const [joined, done] = [of('in'), of('done')];
	// Awaited one after the other; the second may have failed before.
	done.catch(() => undefined);
	return { joined: joined.then(({ seconds }) => seconds), done };
}

/** A facilitator who looks at the wall from some moment on. */
function watchWall(app: RunningApp, workshop: SeededWorkshop, cookie: string) {
	let bytes = 0;
	let since = Number.NaN;
	const client = new TestClient({
		url: app.url.replace('http', 'ws'),
		workshopId: workshop.id,
		cookie,
		leads: true,
	});
	client.socket.on('message', ({ data }: { data: ArrayBuffer }) => (bytes += data.byteLength));
	return {
		watch: async () => {
			client.ask({ kind: 'watch', what: 'wall' });
			while (!client.last('wall')) await wait(20);
			bytes = 0;
			since = performance.now();
		},
		kilobytesPerSecond: () => bytes / (performance.now() - since),
		close: () => client.close(),
	};
}

/** Opens the wall, sends messages by its form while everybody writes, and says when each was sent. */
async function sayToAll(
	app: RunningApp,
	workshop: SeededWorkshop,
	cookie: string,
): Promise<Map<string, number>> {
	const wall = `${app.url}/p/${workshop.programme}/workshops/${workshop.id}/vaeg`;
	await (await fetch(wall, { headers: { cookie } })).text();
	const sent = new Map<string, number>();
	for (let number = 1; number <= MESSAGES; number += 1) {
		await wait((SECONDS * 1000) / (MESSAGES + 1));
		const text = `Besked ${number}`;
		sent.set(text, Date.now());
		const answer = await fetch(`${wall}?/send`, {
			method: 'POST',
			redirect: 'manual',
			headers: {
				cookie,
				origin: app.url,
				accept: 'text/html',
				'content-type': 'application/x-www-form-urlencoded',
			},
			body: new URLSearchParams({ id: randomUUID(), text }),
		});
		if (answer.status !== 303) throw new Error(`${text} was not sent: ${answer.status}`);
	}
	return sent;
}
