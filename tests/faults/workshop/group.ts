/**
 * Some of the participants of a workshop, in a process of their own: each writes a word with a number of
 * its own about once a second, and remembers which of them were acknowledged. Started with where to write;
 * stops when it is told to, and reports when everybody has been acknowledged everything.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { fieldText } from '@raadgiver/workshop';
import { TestClient } from '../../../apps/web/src/lib/server/workshop/live/test-client.ts';
import type { Seat } from './house.ts';

export interface Task {
	readonly port: number;
	readonly workshopId: string;
	/** The number of the first of them. */
	readonly first: number;
	readonly seats: readonly Seat[];
}

export interface Outcome {
	/** The words that were acknowledged, by room. */
	readonly acknowledged: Readonly<Record<string, readonly string[]>>;
	/** How many got no answer to a last word. */
	readonly stuck: number;
}

/** Milliseconds in which everybody must get through again once the faults are over. */
const PATIENCE = 90_000;
/** A browser notices after 25 s that nothing comes through. Here it shall not take so long. */
const SILENCE = 4_000;

const task = JSON.parse(process.argv[2] ?? '') as Task;
const acknowledged: Record<string, string[]> = {};
let isOver = false;

// Nobody writes on when the one who asked for it is gone.
process.once('disconnect', () => process.exit());

const people = task.seats.map((seat, index) => sit(seat, task.first + index));
process.on('message', () => (isOver = true));
await Promise.all(people.map(({ write }, index) => write(index / people.length)));
// Each writes a last word, without loading anything anew.
for (const { say } of people) say();
const end = performance.now() + PATIENCE;
while (people.some(({ isAnswered }) => !isAnswered()) && performance.now() < end) await wait(100);
const stuck = people.filter(({ isAnswered }) => !isAnswered()).length;
await report({ acknowledged, stuck });
for (const { client } of people) client.close();
process.disconnect?.();

/** Resolves when it has arrived: the words of half an hour are long, and nobody may leave before. */
function report(outcome: Outcome): Promise<void> {
	return new Promise((resolve) => process.send?.(outcome, () => resolve()));
}

/** Somebody at their browser. */
function sit({ cookie, roomId }: Seat, number: number) {
	const client = new TestClient({
		url: `ws://localhost:${task.port}`,
		workshopId: task.workshopId,
		cookie,
		silence: SILENCE,
	});
	const provider = client.room(roomId);
	let count = 0;
	let waiting: string[] = [];
	const isAnswered = () => provider.isSynced && provider.unsyncedChanges === 0;
	provider.on('unsyncedChanges', () => {
		if (!isAnswered()) return;
		(acknowledged[roomId] ??= []).push(...waiting);
		waiting = [];
	});
	// As a browser does, so that something comes in all the time.
	const asking = setInterval(() => client.ask({ kind: 'clock', asked: Date.now() }), 1_000);
	const say = () => {
		const text = fieldText(provider.document, roomId, 'what');
		const word = `#${number}.${(count += 1)} `;
		if (!text) return;
		waiting.push(word);
		text.insert(text.length, word);
	};
	return {
		client,
		say,
		isAnswered,
		write: async (after: number) => {
			await wait(after * 1000);
			while (!isOver) {
				say();
				await wait(1000);
			}
			clearInterval(asking);
		},
	};
}
