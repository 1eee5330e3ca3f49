import { randomBytes } from 'node:crypto';
import { connect, type Database } from '@raadgiver/db';
import { type StoredAnswers, tally } from '@raadgiver/survey';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createMember, createProgramme, type TestProgramme } from '../support/people.ts';
import { shippedQuestionnaire } from '../support/questionnaires.ts';
import { signInCookie } from '../support/session.ts';

const SECRET = 'a secret that outlives the process';
const BALLOTS = 300;
const patient = { timeout: 20_000 };

const questionnaire = await shippedQuestionnaire('citizen');

let file: TestDatabase;
let database: Database;
let programme: TestProgramme;
let coordinator: { personId: string };
let app: RunningApp;

beforeAll(async () => {
	file = await createTestDatabase();
	database = connect(file.url, 2);
	programme = await createProgramme(database);
	const member = { name: 'Karen Kær', email: 'karen@example.dk', roles: ['coordinator' as const] };
	coordinator = await createMember(database, programme, member);
	app = await serve();
});

afterAll(async () => {
	await app.stop();
	await database.$disconnect();
	await file.drop();
});

const serve = () => startApp({ databaseUrl: file.url, env: { SECRET } });

/** A wave that takes answers, with so many ballots in its urn. */
async function openWaveWithBallots(): Promise<string> {
	const day = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
	const { id: waveId } = await database.wave.create({
		data: {
			programmeId: programme.id,
			year: 2027,
			half: 1,
			opensOn: day(-7),
			closesOn: day(7),
			status: 'open',
			questionnaires: { create: { group: 'citizen', version: 1, definition: questionnaire } },
		},
	});
	await database.ballot.createMany({
		data: Array.from({ length: BALLOTS }, (_, person) => ({
			key: randomBytes(32),
			waveId,
			group: 'citizen' as const,
			state: 'cast' as const,
			answers: answersOf(person),
		})),
	});
	return waveId;
}

function answersOf(person: number): StoredAnswers {
	const statements = [1, 2, 3, 4, 5].map((one) => [`who5-${one}`, (person + one) % 6]);
	return {
		...Object.fromEntries(statements),
		respect: 1 + (person % 5),
		area: person % 7 === 0 ? 'other' : 'valby',
		'own-code': `sealed ${person}`,
		better: 'Kom oftere',
	};
}

/** Presses the button that closes the wave. */
async function close(waveId: string): Promise<number> {
	const { name, value } = await signInCookie(database, app.url, SECRET, coordinator);
	const address = `${app.url}/p/${programme.slug}/spoergeskemaer/${waveId}/luk`;
	const { status } = await fetch(address, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			cookie: `${name}=${value}`,
			origin: app.url,
			accept: 'text/html',
			'content-type': 'application/x-www-form-urlencoded',
		},
	});
	return status;
}

/** Until so many connections of this database stand still before a lock. */
const waitForLocks = (count: number) =>
	vi.waitFor(async () => {
		const standing = await database.$queryRaw<object[]>`
			SELECT pid FROM pg_stat_activity
			WHERE datname = current_database() AND wait_event_type = 'Lock'`;
		expect(standing).toHaveLength(count);
	}, patient);

/** Until the database has noticed that the app is gone, and given up what it was doing for it. */
const waitUntilGone = () =>
	vi.waitFor(async () => {
		const others = await database.$queryRaw<object[]>`
			SELECT pid FROM pg_stat_activity
			WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()`;
		expect(others).toEqual([]);
	}, patient);

async function stateOf(waveId: string) {
	const where = { where: { waveId } };
	return {
		status: (await database.wave.findUniqueOrThrow({ where: { id: waveId } })).status,
		cast: await database.ballot.count({ where: { waveId, state: 'cast' } }),
		responses: await database.response.count(where),
		counts: await database.tally.count(where),
		withheld: await database.withheld.count(where),
		linkedScores: await database.linkedScore.count(where),
	};
}

it('a wave whose closing was killed is open as before, and closes with every ballot', async () => {
	const waveId = await openWaveWithBallots();
	const holder = new Client({ connectionString: file.url });
	await holder.connect();
	// The closing moves the ballots, and then stands still here with all of it uncommitted.
	await holder.query('BEGIN; LOCK TABLE tally IN ACCESS EXCLUSIVE MODE');
	const closing = close(waveId).catch(() => 'cut off');
	await waitForLocks(1);
	process.kill(app.processId, 'SIGKILL');
	expect(await closing).toBe('cut off');
	await holder.query('ROLLBACK');
	await holder.end();
	await waitUntilGone();
	expect(await stateOf(waveId)).toEqual({
		status: 'open',
		cast: BALLOTS,
		responses: 0,
		counts: 0,
		withheld: 0,
		linkedScores: 0,
	});

	app = await serve();
	expect(await close(waveId)).toBe(303);
	expect(await stateOf(waveId)).toMatchObject({
		status: 'closed',
		cast: 0,
		responses: BALLOTS,
		linkedScores: BALLOTS,
	});
	const responses = await database.response.findMany({ where: { waveId } });
	const recount = tally(
		responses.map(({ answers }) => answers as StoredAnswers),
		questionnaire,
	);
	const cube = await database.tally.findMany({ where: { waveId } });
	const inOrder = (rows: readonly (typeof recount)[number][]) =>
		rows
			.map((row) => [row.segment, row.segmentValue, row.item, row.value, row.n].join(' '))
			.toSorted();
	expect(inOrder(cube)).toEqual(inOrder(recount));
});
