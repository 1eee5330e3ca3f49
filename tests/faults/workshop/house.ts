import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect, type Database } from '@raadgiver/db';
import { type Cluster, openCluster } from '@raadgiver/db/cluster';
import { migrate } from '@raadgiver/db/migrate';
import { type RunningApp, startApp } from '../../support/app.ts';
import { createExample } from '@raadgiver/workshop';
import * as Y from 'yjs';
import { createProgramme } from '../../support/people.ts';

/** The app and its database, each of which can be killed and comes again. */
export interface House {
	readonly directory: string;
	readonly databaseUrl: string;
	appPort: () => number;
	killApp: () => Promise<void>;
	killDatabase: () => Promise<void>;
	close: () => Promise<void>;
}

/** @param onMove is told the app's port whenever it has a new one */
export async function openHouse(onMove: (port: number) => void): Promise<House> {
	const directory = await mkdtemp(join(tmpdir(), 'raadgiver-workshop-'));
	// The account that runs the server must be able to pass through.
	await chmod(directory, 0o711);
	const place = join(directory, 'postgres');
	let cluster: Cluster = await openCluster(place);
	const databaseUrl = cluster.url;
	await migrate(databaseUrl);
	let app: RunningApp;
	const serve = async () => {
		app = await startApp({ databaseUrl });
		onMove(Number(new URL(app.url).port));
	};
	await serve();
	return {
		directory,
		databaseUrl,
		appPort: () => Number(new URL(app.url).port),
		killApp: async () => {
			process.kill(app.processId, 'SIGKILL');
			await serve();
		},
		killDatabase: async () => {
			const pidFile = join(place, 'data', 'postmaster.pid');
			const [postmaster] = (await readFile(pidFile, 'utf8')).split('\n');
			process.kill(Number(postmaster), 'SIGKILL');
			await untilGone(Number(postmaster));
			cluster = await openCluster(place);
			if (cluster.url !== databaseUrl) throw new Error('The database has moved.');
		},
		close: async () => {
			await app.stop();
			await cluster.stop();
			await rm(directory, { recursive: true, force: true });
		},
	};
}

/** A killed process takes a moment to go. */
async function untilGone(processId: number): Promise<void> {
	while (isThere(processId)) await wait(20);
}

function isThere(processId: number): boolean {
	try {
		return process.kill(processId, 0);
	} catch {
		return false;
	}
}

/** Who writes where. */
export interface Seat {
	readonly cookie: string;
	readonly roomId: string;
}

export interface SeatedWorkshop {
	readonly id: string;
	readonly roomIds: readonly string[];
	readonly seats: readonly Seat[];
}

let seated = 0;

/** A workshop whose groups are at work, with its plenary after that. */
export async function seatWorkshop(
	url: string,
	people: number,
	roomSize = 6,
): Promise<SeatedWorkshop> {
	const database = connect(url, 2);
	try {
		return await seat(database, people, roomSize);
	} finally {
		await database.$disconnect();
	}
}

async function seat(database: Database, people: number, roomSize: number): Promise<SeatedWorkshop> {
	const programme = await createProgramme(database, 'Faggruppe', ['workshop']);
	const hour = 60 * 60_000;
	const { id, phases, rooms } = await database.workshop.create({
		data: {
			programmeId: programme.id,
			title: 'Samarbejdet',
			code: `FEJL${String((seated += 1)).padStart(4, '0')}`,
			status: 'running',
			phases: {
				create: [
					{ place: 1, kind: 'breakout', title: 'Grupper', minutes: 600 },
					{ place: 2, kind: 'plenary', title: 'Plenum', minutes: 600 },
				],
			},
			rooms: {
				create: Array.from({ length: Math.ceil(people / roomSize) }, (_, index) => ({
					number: index + 1,
				})),
			},
		},
		select: {
			id: true,
			phases: { orderBy: { place: 'asc' }, select: { id: true } },
			rooms: { select: { id: true } },
		},
	});
	const roomIds = rooms.map((room) => room.id);
	await database.workshop.update({
		where: { id },
		data: {
			phaseId: phases[0]?.id ?? null,
			phaseStartedAt: new Date(),
			phaseEndsAt: new Date(Date.now() + 10 * hour),
		},
	});
	await database.workshopDocument.createMany({
		data: [
			{ id, workshopId: id, kind: 'joint' as const },
			...roomIds.map((roomId) => ({ id: roomId, workshopId: id, kind: 'room' as const })),
		],
	});
	await database.workshopUpdate.createMany({
		data: roomIds.map((documentId) => ({ documentId, update: emptyExample(documentId) })),
	});
	const tokens = Array.from({ length: people }, () => randomBytes(16).toString('base64url'));
	await database.workshopParticipant.createMany({
		data: tokens.map((token, index) => ({
			workshopId: id,
			roomId: roomIds[index % roomIds.length] ?? null,
			name: `Deltager ${index + 1}`,
			tokenHash: new Uint8Array(createHash('sha256').update(`participant ${token}`).digest()),
		})),
	});
	const seats = tokens.map((token, index) => ({
		cookie: `deltager-${id}=${token}`,
		roomId: roomIds[index % roomIds.length] ?? '',
	}));
	return { id, roomIds, seats };
}

/** The example that a room writes in; it has the room's id. */
function emptyExample(id: string): Uint8Array<ArrayBuffer> {
	const document = new Y.Doc();
	createExample(document, id, 1);
	return new Uint8Array(Y.encodeStateAsUpdate(document));
}
