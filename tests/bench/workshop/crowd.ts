/**
 * The participants of a workshop, in a process of their own: they come in, write in their rooms and hear
 * what is said to all. Started by the bench with what to do; reports when everybody is in and at the end.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { TestClient } from '../../../apps/web/src/lib/server/workshop/live/test-client.ts';
import { join } from './join.ts';
import { type Times, Writer } from './writer.ts';

/** What the bench asks for. */
export interface Task {
	readonly appUrl: string;
	readonly workshopId: string;
	readonly code: string;
	readonly people: number;
	/** How many of them write, a word a second each. */
	readonly writers: number;
	readonly seconds: number;
}

/** What it is told. `heard`: the moments at which each message reached somebody, by its text. */
export type Report =
	| { readonly kind: 'in'; readonly seconds: number }
	| {
			readonly kind: 'done';
			readonly times: Times;
			readonly heard: readonly (readonly [string, number])[];
	  };

/** How many come in at the same moment. */
const AT_ONCE = 20;

// Nobody writes on when the bench is gone.
process.once('disconnect', () => process.exit());

const task = JSON.parse(process.argv[2] ?? '') as Task;
const times: Times = { acknowledged: [], seen: [] };
const heard: [string, number][] = [];
const clients: TestClient[] = [];

const begun = performance.now();
await inTurns(task.people, AT_ONCE, async (number) => {
	clients.push(await comeIn(number));
});
await report({ kind: 'in', seconds: (performance.now() - begun) / 1000 });

const writers = clients.map(
	(client) => new Writer(client, client.last('you')?.you.roomId ?? '', times),
);
await until(() => writers.every(({ isReady }) => isReady));
// The first in each room begins the example that all of them write in.
const firsts = new Map(writers.toReversed().map((writer) => [writer.roomId, writer]));
for (const writer of firsts.values()) writer.begin();
await until(() => writers.every(({ isReady, hasBegun }) => isReady && hasBegun));

// Those who write sit in all rooms, and not two of them type at the same moment.
const every = task.people / task.writers;
await Promise.all(
	Array.from({ length: task.writers }, (_, one) =>
		typeFor(writers[Math.floor(one * every)], (one / task.writers) * 1000),
	),
);
await until(() => writers.every(({ isReady }) => isReady));
await report({ kind: 'done', times, heard });
for (const client of clients) client.close();
process.disconnect?.();

/** Comes in by the form, and is in when the socket has said in which room. */
async function comeIn(number: number): Promise<TestClient> {
	const cookie = await join(task.appUrl, task.code, `Deltager ${number}`);
	const known = new Set<string>();
	const client = new TestClient({
		url: task.appUrl.replace('http', 'ws'),
		workshopId: task.workshopId,
		cookie,
		onMessage: (message) => {
			if (message.kind !== 'workshop') return;
			for (const { text } of message.workshop.messages) {
				if (!known.has(text)) heard.push([text, Date.now()]);
				known.add(text);
			}
		},
	});
	await until(() => client.last('you')?.you.roomId !== undefined);
	return client;
}

async function typeFor(writer: Writer | undefined, after: number): Promise<void> {
	await wait(after);
	for (let second = 0; second < task.seconds; second += 1) {
		writer?.write();
		await wait(1000);
	}
}

async function inTurns(
	count: number,
	atOnce: number,
	work: (number: number) => Promise<void>,
): Promise<void> {
	let next = 0;
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			while (next < count) await work(next++);
		}),
	);
}

async function until(holds: () => boolean): Promise<void> {
	while (!holds()) await wait(20);
}

/** Resolves when the bench has it: the last report is long, and nobody may leave before. */
function report(what: Report): Promise<void> {
	return new Promise((resolve) => process.send?.(what, () => resolve()));
}
