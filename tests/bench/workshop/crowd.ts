/**
 * The participants of a workshop, in a process of their own and on two threads of it, so that what is
 * measured is the server and not how long a thousand browsers take on one. Started by the bench with what
 * to do; reports when everybody is in and at the end.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Half, Heard, Order, Said } from './half-crowd.ts';
import type { Times } from './writer.ts';

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
	| { readonly kind: 'done'; readonly times: Times; readonly heard: readonly Heard[] };

const HALVES = 2;

// Nobody writes on when the bench is gone.
process.once('disconnect', () => process.exit());

const task = JSON.parse(process.argv[2] ?? '') as Task;
/** When each word was written, by its number, for whoever sees it. */
const writtenAt = new SharedArrayBuffer(
	Float64Array.BYTES_PER_ELEMENT * HALVES * task.people * (task.seconds + 1),
);
const begun = performance.now();
const halves = Array.from({ length: HALVES }, (_, half) =>
	startHalf({ ...task, half, halves: HALVES, writtenAt }),
);

const rooms = await all('in');
await report({ kind: 'in', seconds: (performance.now() - begun) / 1000 });

// One in each room begins the example that all of them write in.
const begins = new Map(rooms.flatMap(({ roomIds }, half) => roomIds.map((id) => [id, half])));
tell((half) => ({
	kind: 'begin',
	roomIds: [...begins].flatMap(([roomId, by]) => (by === half ? roomId : [])),
}));
await all('ready');
tell(() => ({ kind: 'write' }));
const ends = await all('done');
await report({
	kind: 'done',
	times: {
		acknowledged: ends.flatMap(({ times }) => times.acknowledged),
		seen: ends.flatMap(({ times }) => times.seen),
	},
	heard: ends.flatMap(({ heard }) => heard),
});
process.disconnect?.();
process.exit();

function startHalf(half: Half): Worker {
	return new Worker(join(import.meta.dirname, 'half-crowd.ts'), { workerData: half });
}

function tell(order: (half: number) => Order): void {
	for (const [half, worker] of halves.entries()) worker.postMessage(order(half));
}

/** What every half says next. */
function all<Kind extends Said['kind']>(kind: Kind): Promise<Extract<Said, { kind: Kind }>[]> {
	return Promise.all(
		halves.map(
			(worker) =>
				new Promise<Extract<Said, { kind: Kind }>>((resolve, reject) => {
					worker.on('message', (said: Said) => {
						if (said.kind === kind) resolve(said as Extract<Said, { kind: Kind }>);
					});
					worker.once('error', reject);
				}),
		),
	);
}

/** Resolves when the bench has it: the last report is long, and nobody may leave before. */
function report(what: Report): Promise<void> {
	return new Promise((resolve) => process.send?.(what, () => resolve()));
}
