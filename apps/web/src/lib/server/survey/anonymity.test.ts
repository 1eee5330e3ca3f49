import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { StoredAnswers } from '@raadgiver/survey';
import { createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { deliverQueued } from './delivering.ts';
import * as ballots from './ballots.ts';
import { openDraft } from './draft.ts';
import * as invitations from './invitations.ts';
import { tokenHash } from './secrets.ts';
import * as sending from './sending.ts';
import { actorIn, answer, ask, openWave } from './test-wave.ts';
import * as urn from './urn.ts';

/*
 * An attack by somebody who holds the whole database and knows this code, but not SECRET: every
 * column, the transaction that wrote each row, where it lies, the catalogue and the tables' files.
 */

const tables = [
	'invitation',
	'mail',
	'ballot',
	'response',
	'tally',
	'withheld',
	'linked_score',
] as const;
type Table = (typeof tables)[number];

/** A row with its transaction, the last one that locked it, and its place in the table's file. */
interface Row {
	readonly xmin: string;
	readonly xmax: string;
	readonly ctid: string;
	readonly columns: Readonly<Record<string, unknown>>;
}

type Copy = Readonly<Record<Table, readonly Row[]>>;

/** Everything that the tables hold, in the order in which it lies there. */
async function copyOfDatabase(): Promise<Copy> {
	const entries = await Promise.all(
		tables.map(async (table) => [table, await rowsOf(table)] as const),
	);
	return Object.fromEntries(entries) as unknown as Copy;
}

function rowsOf(table: Table): Promise<Row[]> {
	return database.$queryRawUnsafe<Row[]>(
		`SELECT xmin::text, xmax::text, ctid::text, to_jsonb(row) AS columns FROM ${table} row ORDER BY row.ctid`,
	);
}

/** Text that a page of a table's file would show as it is, for it cannot be compressed. */
const longText = randomBytes(700).toString('base64');
/** No multiple of five, so that the last ones to answer are held back. */
const PEOPLE = 62;

let coordinator: Actor;
let waveId: string;
/** Who handed in, in the order in which they did: each as their place among those asked. */
const castOrder = Array.from({ length: PEOPLE }, (_, index) => (index * 37) % PEOPLE);
let open: Copy;
let closed: Copy;

beforeAll(async () => {
	coordinator = await actorIn(await createProgramme(database), 'coordinator');
	waveId = await openWave(coordinator);
	const tokens = await ask(coordinator, waveId, 'gp', PEOPLE + 1);
	await sending.send(coordinator, waveId);
	await deliverQueued(waveId);
	for (const person of castOrder)
		await answer(tokens[person] ?? '', {
			access: 3,
			better: `svar ${person};`,
			...(person === 0 && { 'works-well': longText, better: `svar 0;${longText}` }),
		});
	await ballots.save(tokens[PEOPLE] ?? '', { better: 'Kom hellere om fredagen' });
	// As the database does by itself sooner or later: it notes frequent values of every column.
	await database.$executeRaw`ANALYZE ballot`;
	open = await copyOfDatabase();
	await urn.close(coordinator, waveId);
	closed = await copyOfDatabase();
}, 60_000);

/** What all rows of a wave or a programme share, which leads to no single one of them. */
const sharedColumns = ['wave_id', 'group', 'programme_id'];

function values({ columns }: Row): string[] {
	return Object.entries(columns)
		.filter(([name, value]) => !sharedColumns.includes(name) && value !== null)
		.map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)))
		.filter((value) => value.length >= 8 && !/^\d{4}-\d\d-\d\d$/.test(value));
}

/** Ids and bytes in one spelling: hexadecimal, without hyphens. */
const plain = (value: string) => value.toLowerCase().replace(/^\\x/, '').replaceAll('-', '');

/** What a value would be recognised by elsewhere: its first 8 bytes, and those of its hashes. */
function traces(value: string): string[] {
	const text = plain(value);
	const spellings = [value, text, ...(/^[0-9a-f]+$/.test(text) ? [Buffer.from(text, 'hex')] : [])];
	const digests = ['md5', 'sha1', 'sha256', 'sha512', 'sha3-256', 'blake2b512'].flatMap(
		(algorithm) =>
			spellings.map((spelling) => createHash(algorithm).update(spelling).digest('hex')),
	);
	return [text, ...digests].map((trace) => trace.slice(0, 16));
}

/** What in the one table leads to a row of the other. */
function linksBetween(from: readonly Row[], to: readonly Row[]): string[] {
	const haystack = to.flatMap(values).map(plain).join('\n');
	return from
		.flatMap(values)
		.filter((value) => traces(value).some((one) => haystack.includes(one)));
}

/** Spearman's rank correlation of an order with 0, 1, 2 … */
function correlation(order: readonly number[]): number {
	const n = order.length;
	const squares = order.reduce((sum, rank, index) => sum + (rank - index) ** 2, 0);
	return 1 - (6 * squares) / (n * (n * n - 1));
}

/** Whose answer this is, as only the test can tell. */
function personIn({ columns }: Row): number {
	return Number(/svar (\d+);/.exec(JSON.stringify(columns))?.[1]);
}

test('the attack sees what it looks for', () => {
	const [invitation] = open.invitation;
	if (!invitation) throw new Error('Nobody was asked');
	const id = String(invitation.columns['id']);
	const byId: Row = { ...invitation, columns: { answer_of: id } };
	const byHash = createHash('sha256').update(id).digest('hex');
	for (const columns of [byId.columns, { key: `\\x${byHash}` }, { answers: { by: id } }])
		expect(linksBetween([invitation], [{ ...invitation, columns }])).toContain(id);
	expect(correlation(Array.from({ length: PEOPLE }, (_, index) => index))).toBe(1);
	expect(open.mail).toHaveLength(PEOPLE + 1);
	expect(open.ballot.map(personIn).filter(Number.isInteger)).toHaveLength(PEOPLE);
});

describe.each([
	['while the wave is open', () => open],
	['when it is closed', () => closed],
])('%s', (_, copy) => {
	test.each(['ballot', 'response', 'tally', 'withheld', 'linked_score'] as const)(
		'no value, hash or beginning of one leads from people and mails to a %s, or back',
		(table) => {
			for (const people of [copy().invitation, copy().mail]) {
				expect(linksBetween(people, copy()[table])).toEqual([]);
				expect(linksBetween(copy()[table], people)).toEqual([]);
			}
		},
	);

	test('no transaction wrote both a ballot or an answer and a person or a mail', () => {
		const writers = (rows: readonly Row[]) => rows.flatMap(({ xmin, xmax }) => [xmin, xmax]);
		const people = new Set([...writers(copy().invitation), ...writers(copy().mail)]);
		people.delete('0');
		const { ballot, response, tally, withheld, linked_score } = copy();
		const answers = [ballot, response, tally, withheld, linked_score].flat();
		expect(writers(answers).filter((writer) => people.has(writer))).toEqual([]);
	});
});

describe('the responses', () => {
	test('are all there', () => {
		expect(closed.response.map(personIn).toSorted((a, b) => a - b)).toEqual(
			castOrder.toSorted((a, b) => a - b),
		);
	});

	test('were all written by one transaction', () => {
		expect(new Set(closed.response.map(({ xmin }) => xmin)).size).toBe(1);
	});

	test('lead to no ballot: whoever can make its key finds no answer by it', () => {
		const keys = open.ballot.map((row) => ({ ...row, columns: { key: row.columns['key'] } }));
		for (const counted of [closed.response, closed.tally]) {
			expect(linksBetween(keys, counted)).toEqual([]);
			expect(linksBetween(counted, keys)).toEqual([]);
		}
	});

	test('lie in an order that tells neither who was asked first nor who answered first', () => {
		const byId = closed.response.toSorted((a, b) =>
			String(a.columns['id']) < String(b.columns['id']) ? -1 : 1,
		);
		for (const rows of [closed.response, byId]) {
			const askedOrder = rows.map(personIn);
			const answeredOrder = askedOrder.map((person) => castOrder.indexOf(person));
			// A fair shuffle of 62 exceeds 0.6 about four times in a million.
			expect(Math.abs(correlation(askedOrder))).toBeLessThan(0.6);
			expect(Math.abs(correlation(answeredOrder))).toBeLessThan(0.6);
		}
	});
});

describe('the ballots of a closed wave', () => {
	test('hold no answer, no draft and no day', () => {
		expect(closed.ballot).toHaveLength(PEOPLE);
		for (const { columns } of closed.ballot)
			expect(columns).toMatchObject({ answers: null, draft: null });
	});

	test("leave no answer in the catalogue's notes of frequent values", async () => {
		const notes = await database.$queryRaw<object[]>`
			SELECT to_jsonb(note) FROM pg_stats note WHERE tablename = 'ballot'`;
		expect(JSON.stringify(notes)).not.toContain('svar');
	});

	test("leave no answer in the table's files", async () => {
		await database.$executeRaw`CHECKPOINT`;
		const files = await database.$queryRaw<{ bytes: Uint8Array }[]>`
			SELECT pg_read_binary_file(pg_relation_filepath(oid)) AS bytes FROM pg_class
			WHERE oid = 'ballot'::regclass
				OR oid = (SELECT reltoastrelid FROM pg_class WHERE oid = 'ballot'::regclass)`;
		const text = Buffer.concat(files.map(({ bytes }) => bytes)).toString('latin1');
		expect(text.match(/svar \d+;/g) ?? []).toEqual([]);
		expect(text).not.toContain(longText.slice(0, 40));
	});
});

describe('handing in', () => {
	test('changes no row about people for four, and then five at once', async () => {
		const wave = await openWave(coordinator, { year: 2028, half: 1 });
		const tokens = await ask(coordinator, wave, 'gp', 10);
		const people = async () =>
			(await rowsOf('invitation')).filter(({ columns }) => columns['wave_id'] === wave);
		const before = await people();
		for (const token of tokens.slice(0, 4)) await answer(token, { access: 3 });
		expect(await people()).toEqual(before);

		await answer(tokens[4] ?? '', { access: 3 });
		const marked = await vi.waitFor(async () => {
			const rows = (await people()).filter(({ columns }) => columns['answered']);
			expect(rows).toHaveLength(5);
			return rows;
		});
		const writers = new Set(marked.map(({ xmin }) => xmin));
		expect(writers.size).toBe(1);
		const castBy = (await rowsOf('ballot')).map(({ xmin }) => xmin);
		expect(castBy.filter((xmin) => writers.has(xmin))).toEqual([]);
	});

	test('is known to the day at most, and has no number in a row', async () => {
		const columns = await database.$queryRaw<{ column: string; type: string }[]>`
			SELECT table_name || '.' || column_name AS column, data_type AS type
			FROM information_schema.columns
			WHERE table_name IN ('ballot', 'response', 'tally')
				AND (data_type ~ 'time|date' OR is_identity = 'YES' OR column_default LIKE 'nextval%')`;
		expect(columns).toEqual([]);
		const kept = await database.$queryRaw`SHOW track_commit_timestamp`;
		expect(kept).toEqual([{ track_commit_timestamp: 'off' }]);
	});
});

describe('a draft', () => {
	const draft = () => open.ballot.find(({ columns }) => columns['draft'])?.columns['draft'];

	test('is bytes in which no word of an open answer stands', () => {
		const bytes = Buffer.from(plain(String(draft())), 'hex');
		expect(bytes.length).toBeGreaterThan(512);
		expect(bytes.toString('utf8')).not.toMatch(/Kom|fredag|better/);
	});

	test('cannot be read with what is stored, nor with another link', async () => {
		const bytes = Buffer.from(plain(String(draft())), 'hex');
		const [another = ''] = await ask(
			coordinator,
			await openWave(coordinator, { year: 2029, half: 1 }),
			'gp',
			1,
		);
		const stored = [...open.invitation, ...open.ballot, ...open.mail].flatMap(values);
		for (const key of [another, ...stored, ...stored.map(plain)])
			expect(() => openDraft(key, bytes)).toThrow();
	});
});

describe('what citizens hand in', () => {
	const ownCodes = ['KA14OD', 'BI03AA', 'LO27VE', 'GR30KO', 'EL09ES', 'SO21TH', 'AN11HE'];
	const wellBeing = (points: number): StoredAnswers =>
		Object.fromEntries([1, 2, 3, 4, 5].map((one) => [`who5-${one}`, points]));
	const text = 'Spørg Mette på 23 45 67 89, mit nummer er 010203-1234';
	let wave: string;

	beforeAll(async () => {
		wave = await openWave(coordinator, { year: 2030, half: 1 });
		await invitations.addCodes(coordinator, wave, ownCodes.length);
		const cards = await invitations.listCodes(coordinator, wave);
		for (const [index, ownCode] of ownCodes.entries()) {
			const score = wellBeing(index % 6);
			const answers = { ...score, 'own-code': ownCode, better: text };
			await answer(cards[index] ?? '', answers, 'citizen');
		}
		await database.$executeRaw`ANALYZE ballot`;
		await urn.close(coordinator, wave);
	});

	/** All of the database: rows, indexes, catalogues, and what the tables' files hold beside them. */
	async function everyFile(): Promise<string> {
		await database.$executeRaw`CHECKPOINT`;
		const files = await database.$queryRaw<{ bytes: Uint8Array }[]>`
			SELECT pg_read_binary_file(pg_relation_filepath(oid), true) AS bytes FROM pg_class
			WHERE pg_relation_filepath(oid) IS NOT NULL`;
		return Buffer.concat(files.map(({ bytes }) => bytes)).toString('latin1');
	}

	test('is nowhere with their own codes, with names or with numbers', async () => {
		const files = await everyFile();
		expect(files).toContain('[navn]');
		for (const secret of [...ownCodes, 'Mette', '23 45 67 89', '010203-1234'])
			expect(files).not.toContain(secret);
	});

	test('says in no response who gave an own code', async () => {
		const responses = await database.response.findMany({ where: { waveId: wave } });
		expect(responses).toHaveLength(ownCodes.length);
		for (const { answers } of responses) expect(answers).not.toHaveProperty('own-code');
	});

	test('lies among the linked scores in an order of its own', async () => {
		const scores = (await rowsOf('linked_score')).map(({ columns }) => columns['key']);
		expect(scores).toHaveLength(ownCodes.length);
		expect(scores).toEqual(scores.toSorted());
		expect(linksBetween(await rowsOf('linked_score'), await rowsOf('response'))).toEqual([]);
	});

	test('cannot be found with a code that is guessed, without SECRET', async () => {
		const stored = (await rowsOf('linked_score')).map(({ columns }) =>
			plain(String(columns['key'])),
		);
		const { programmeId } = await database.linkedScore.findFirstOrThrow();
		for (const ownCode of ownCodes)
			for (const guess of [ownCode, `${programmeId} ${ownCode}`])
				for (const trace of traces(guess)) expect(stored.join()).not.toContain(trace);
	});
});

test('without SECRET no link can be made from what is stored', () => {
	const guessedKeys = ['', 'survey links', Buffer.alloc(32)].flatMap((secret) => [
		secret,
		Buffer.from(hkdfSync('sha256', secret, '', 'survey links', 32)),
	]);
	for (const { columns } of open.invitation.slice(0, 10)) {
		const stored = Object.values(columns).filter((value) => typeof value === 'string');
		const inputs = stored.flatMap((value) => [value, plain(value), `link ${value}`]);
		const digests = inputs.flatMap((input) => [
			createHash('sha256').update(input).digest(),
			...guessedKeys.map((key) => createHmac('sha256', key).update(input).digest()),
		]);
		const guesses = [
			...inputs,
			...digests.flatMap((digest) => [
				digest.toString('hex'),
				digest.toString('base64url'),
				digest.subarray(0, 16).toString('base64url'),
			]),
		];
		const hash = plain(String(columns['token_hash']));
		for (const guess of guesses) {
			expect(Buffer.from(tokenHash(guess)).toString('hex')).not.toBe(hash);
			expect(createHash('sha256').update(guess).digest('hex')).not.toBe(hash);
		}
	}
});
