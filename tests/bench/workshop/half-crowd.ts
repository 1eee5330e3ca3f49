/** Every other participant of a crowd: they come in, write in their rooms and hear what is said to all. */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { TestClient } from '../../../apps/web/src/lib/server/workshop/live/test-client.ts';
import type { Task } from './crowd.ts';
import { join } from './join.ts';
import { type Times, Words, Writer } from './writer.ts';

export interface Half extends Task {
	/** Which one it is, from 0, and how many there are. */
	readonly half: number;
	readonly halves: number;
	readonly writtenAt: SharedArrayBuffer;
}

/** The text of a message, and when it reached somebody. */
export type Heard = readonly [string, number];

export type Said =
	| { readonly kind: 'in'; readonly roomIds: readonly string[] }
	| { readonly kind: 'ready' }
	| { readonly kind: 'done'; readonly times: Times; readonly heard: readonly Heard[] };

export type Order =
	{ readonly kind: 'begin'; readonly roomIds: readonly string[] } | { readonly kind: 'write' };

/** How many come in at the same moment. */
const AT_ONCE = 10;

const orders = parentPort;
if (!orders) throw new Error('A half is started by its crowd');
const task = workerData as Half;
const words = new Words(new Float64Array(task.writtenAt), task.half, task.halves);
const times: Times = { acknowledged: [], seen: [] };
const heard: Heard[] = [];
const clients: TestClient[] = [];

await inTurns(share(task.people), AT_ONCE, async (number) => {
	clients.push(await comeIn(number * task.halves + task.half));
});
const writers = clients.map(
	(client) => new Writer(client, client.last('you')?.you.roomId ?? '', times, words),
);
say({ kind: 'in', roomIds: writers.map(({ roomId }) => roomId) });

const [{ roomIds }] = (await once(orders, 'message')) as [Extract<Order, { kind: 'begin' }>];
await until(() => writers.every(({ isReady }) => isReady));
const firsts = new Map(writers.toReversed().map((writer) => [writer.roomId, writer]));
for (const roomId of roomIds) firsts.get(roomId)?.begin();
await until(() => writers.every(({ isReady, hasBegun }) => isReady && hasBegun));
say({ kind: 'ready' });

await once(orders, 'message');
// Those who write sit in all rooms, and not two of them type at the same moment.
const count = share(task.writers);
await Promise.all(
	Array.from({ length: count }, (_, one) =>
		typeFor(
			writers[Math.floor((one * writers.length) / count)],
			((one * task.halves + task.half) / task.writers) * 1000,
		),
	),
);
await until(() => writers.every(({ isReady }) => isReady));
say({ kind: 'done', times, heard });

/** How many of so many are in this half. */
function share(all: number): number {
	return Math.ceil((all - task.half) / task.halves);
}

function say(said: Said): void {
	orders?.postMessage(said);
}
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
