import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from '@raadgiver/db';
import type { Outcome, Task } from './group.ts';
import { type House, openHouse, type SeatedWorkshop, seatWorkshop } from './house.ts';
import { compare, readDocument } from './reading.ts';
import { openTunnel } from './tunnel.ts';

const DAY = 24 * 60 * 60_000;

/** What happens while people write. */
export interface Faults {
	readonly people: number;
	/** How often the app is killed hard. */
	readonly appKills: number;
	/** How often the database is killed hard. */
	readonly databaseKills: number;
	/** Seconds for which a third of the people are cut off. Their clocks are a day ahead, too. */
	readonly cutSeconds: number;
	/** Anything else that happens, between the kills and the end. */
	readonly meanwhile?: (house: House) => Promise<void>;
}

export interface Survived {
	readonly acknowledged: number;
	/** Acknowledged words that stand in the document of no room, or in the joint one not. */
	readonly lost: number;
	readonly doubled: number;
	/** People who never got through again. */
	readonly stuck: number;
}

/** Lets people write through these faults, and says what came of it. */
export async function survive(faults: Faults): Promise<Survived> {
	const [near, far] = [await openTunnel(), await openTunnel()];
	const house = await openHouse((port) => {
		near.lead(port);
		far.lead(port);
	});
	const groups: ReturnType<typeof startGroup>[] = [];
	try {
		const workshop = await seatWorkshop(house.databaseUrl, faults.people);
		const third = Math.floor(faults.people / 3);
		const start = (port: number, from: number, to: number, ahead: number) =>
			startGroup(
				{ port, workshopId: workshop.id, first: from, seats: workshop.seats.slice(from, to) },
				ahead,
			);
		groups.push(start(near.port, third, faults.people, 0), start(far.port, 0, third, DAY));
		await wait(3_000);
		await inTurns(faults.appKills, house.killApp);
		await inTurns(faults.databaseKills, house.killDatabase);
		far.cut();
		await wait(faults.cutSeconds * 1000);
		far.mend();
		await faults.meanwhile?.(house);
		await wait(2_000);
		const outcomes = await Promise.all(groups.map((group) => group.finish()));
		await endBreakout(house.databaseUrl, workshop);
		return await judge(house.databaseUrl, workshop, outcomes);
	} finally {
		for (const group of groups) group.end();
		near.close();
		far.close();
		await house.close();
	}
}

/** Often enough that people are in the middle of something, seldom enough that some get through. */
async function inTurns(times: number, kill: () => Promise<void>): Promise<void> {
	for (let turn = 0; turn < times; turn += 1) {
		await wait(500 + ((turn * 700) % 2_500));
		await kill();
	}
}

function startGroup(task: Task, clockAhead: number) {
	const child = fork(join(import.meta.dirname, 'group.ts'), [JSON.stringify(task)], {
		execArgv: ['--import', join(import.meta.dirname, 'clock-ahead.ts')],
		env: { PATH: process.env['PATH'], CLOCK_AHEAD: String(clockAhead) },
	});
	const outcome = new Promise<Outcome>((resolve, reject) => {
		child.once('message', (message) => resolve(message as Outcome));
		child.once('exit', (code) => reject(new Error(`A group is gone: ${code}`)));
	});
	// Awaited at the end, when it may have failed long before.
	outcome.catch(() => undefined);
	return {
		end: () => child.kill(),
		finish: () => {
			child.send('over');
			return outcome;
		},
	};
}

/** The groups' time is up. */
async function endBreakout(url: string, { id }: SeatedWorkshop): Promise<void> {
	const database = connect(url, 1);
	await database.$executeRaw`
		WITH ended AS (
			UPDATE workshop SET phase_ends_at = now(), revision = revision + 1 WHERE id = ${id}::uuid
			RETURNING id
		)
		SELECT pg_notify('workshop', id::text) FROM ended`;
	await database.$disconnect();
}

/** The joint document is brought up to date by the server, a little after the groups have ended. */
const PATIENCE = 30_000;

async function judge(
	url: string,
	{ id, roomIds }: SeatedWorkshop,
	outcomes: readonly Outcome[],
): Promise<Survived> {
	const words = (roomId: string) =>
		outcomes.flatMap(({ acknowledged }) => acknowledged[roomId] ?? []);
	const compareAll = async () => {
		const joint = await readDocument(url, id);
		const compared = [];
		for (const roomId of roomIds) {
			compared.push(compare(await readDocument(url, roomId), roomId, words(roomId)));
			compared.push(compare(joint, roomId, words(roomId)));
		}
		return {
			lost: compared.flatMap(({ lost }) => lost).length,
			doubled: compared.flatMap(({ doubled }) => doubled).length,
		};
	};
	const end = performance.now() + PATIENCE;
	let result = await compareAll();
	while (result.lost > 0 && performance.now() < end) {
		await wait(500);
		result = await compareAll();
	}
	return {
		...result,
		acknowledged: roomIds.flatMap(words).length,
		stuck: outcomes.reduce((sum, { stuck }) => sum + stuck, 0),
	};
}
