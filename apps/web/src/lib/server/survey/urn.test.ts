import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DONT_KNOW, SKIPPED, type StoredAnswers } from '@raadgiver/survey';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import * as ballots from './ballots.ts';
import { catalogue } from './catalogue.ts';
import * as invitations from './invitations.ts';
import { expectCubeToEqualRecount } from './results/cube/test-recount.ts';
import { ballotKey } from './secrets.ts';
import { actorIn, answer, ask, dayFromToday, openWave, outsiders } from './test-wave.ts';
import * as urn from './urn.ts';
import * as waves from './waves.ts';

/** Milliseconds for what several connections do at once, also on a busy machine. */
const patient = { timeout: 20_000 };

const notFound = expect.objectContaining({ status: 404 });

let programme: TestProgramme;
let coordinator: Actor;
let waveId: string;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
	waveId = await openWave(coordinator);
});

const statusOf = async (id: string) => (await waves.find(coordinator, id)).status;

async function countedTexts(): Promise<string[]> {
	const responses = await database.response.findMany({ where: { waveId } });
	return responses.map(({ answers }) => String((answers as StoredAnswers)['better'])).toSorted();
}

describe('closing a wave', () => {
	test('counts what was handed in, and nothing that was only begun', async () => {
		const [first = '', second = '', begun = ''] = await ask(coordinator, waveId, 'gp', 4);
		await answer(first, { access: 5, better: 'a' });
		await answer(second, { access: 2, better: 'b' });
		await ballots.save(begun, { access: 1 });
		expect(await urn.close(coordinator, waveId)).toBe(2);
		expect(await statusOf(waveId)).toBe('closed');
		expect(await countedTexts()).toEqual(['a', 'b']);
		expect(
			await database.ballot.groupBy({ by: ['state'], where: { waveId }, _count: true }),
		).toEqual([{ state: 'counted', _count: 2 }]);
	});

	test('counts each question as a recount of the responses does', async () => {
		const doctors = await ask(coordinator, waveId, 'gp', 7);
		for (const [index, token] of doctors.entries())
			await answer(token, {
				access: (index % 5) + 1,
				clarity: index % 2 ? DONT_KNOW : SKIPPED,
				...(index < 3 && { satisfaction: 10, area: 'valby', better: 'Kom oftere' }),
			});
		await invitations.addCodes(coordinator, waveId, 2);
		for (const code of await invitations.listCodes(coordinator, waveId))
			await answer(code, { respect: 4, 'who5-1': 3, contact: 'first-time' }, 'citizen');
		await urn.close(coordinator, waveId);
		await expectCubeToEqualRecount(waveId);
		const access = { waveId, group: 'gp', segment: '', item: 'access' } as const;
		expect(
			await database.tally.findMany({
				where: access,
				orderBy: { value: 'asc' },
				select: { value: true, n: true },
			}),
		).toEqual([
			{ value: '1', n: 2 },
			{ value: '2', n: 2 },
			{ value: '3', n: 1 },
			{ value: '4', n: 1 },
			{ value: '5', n: 1 },
		]);
	});

	test('is possible without a single answer', async () => {
		expect(await urn.close(coordinator, waveId)).toBe(0);
		expect(await statusOf(waveId)).toBe('closed');
		expect(await database.tally.count({ where: { waveId } })).toBe(0);
	});

	test('leaves other waves alone', async () => {
		const other = await openWave(coordinator, { year: 2027, half: 2 });
		const [token = ''] = await ask(coordinator, other, 'gp', 1);
		await answer(token, { access: 5 });
		await urn.close(coordinator, waveId);
		expect(await database.ballot.count({ where: { waveId: other, state: 'cast' } })).toBe(1);
		expect(await statusOf(other)).toBe('open');
	});

	test('happens once, also when two close at the same moment', async () => {
		const [token = ''] = await ask(coordinator, waveId, 'gp', 1);
		await answer(token, { access: 5 });
		const outcomes = await Promise.allSettled([
			urn.close(coordinator, waveId),
			urn.close(coordinator, waveId),
		]);
		expect(outcomes).toEqual(
			expect.arrayContaining([
				{ status: 'fulfilled', value: 1 },
				{ status: 'rejected', reason: notFound },
			]),
		);
		expect(await database.response.count({ where: { waveId } })).toBe(1);
	});

	test('is refused for a wave that has not been opened', async () => {
		await database.wave.update({ where: { id: waveId }, data: { status: 'draft' } });
		await expect(urn.close(coordinator, waveId)).rejects.toEqual(notFound);
		expect(await statusOf(waveId)).toBe('draft');
	});

	test('that fails on its way changes nothing, and can be tried again', async () => {
		const [token = ''] = await ask(coordinator, waveId, 'gp', 1);
		await answer(token, { access: 5, better: 'a' });
		await database.$executeRaw`ALTER TABLE tally ADD CONSTRAINT full_disk CHECK (n < 0) NOT VALID`;
		try {
			await expect(urn.close(coordinator, waveId)).rejects.toThrow('full_disk');
		} finally {
			await database.$executeRaw`ALTER TABLE tally DROP CONSTRAINT full_disk`;
		}
		expect(await statusOf(waveId)).toBe('open');
		expect(await countedTexts()).toEqual([]);
		expect(await urn.close(coordinator, waveId)).toBe(1);
		expect(await countedTexts()).toEqual(['a']);
	});
});

test('while people hand in, closing counts exactly those that were told so', patient, async () => {
	const tokens = await ask(coordinator, waveId, 'gp', 30);
	// A link's letters could spell a name, which is not stored.
	const textOf = (token: string) => `svar ${tokens.indexOf(token)}`;
	for (const token of tokens) await ballots.save(token, { better: textOf(token) });
	const acknowledged: string[] = [];
	let closing: Promise<number> | undefined;
	const outcomes = await Promise.allSettled(
		tokens.map(async (token) => {
			await ballots.cast(token, catalogue.gp);
			acknowledged.push(token);
			if (acknowledged.length === 8) closing = urn.close(coordinator, waveId);
		}),
	);
	expect(await closing).toBe(acknowledged.length);
	expect(await countedTexts()).toEqual(acknowledged.map(textOf).toSorted());

	const refused = tokens.filter((token) => !acknowledged.includes(token));
	const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
	expect(reasons).toEqual(refused.map(() => expect.objectContaining({ refusal: 'closed' })));
	for (const token of refused) expect(await ballots.find(token)).toEqual({ refusal: 'closed' });
	for (const token of acknowledged) expect(await ballots.find(token)).toEqual({ refusal: 'used' });
	expect(await database.ballot.count({ where: { waveId, state: { not: 'counted' } } })).toBe(0);
});

test('closing waits for a ballot that is on its way into the urn', patient, async () => {
	const [token = ''] = await ask(coordinator, waveId, 'gp', 1);
	await ballots.save(token, { better: 'a' });
	const outcome = await database.$transaction(async (holder) => {
		// Whoever hands in stops at this row, having found the wave open.
		await holder.$queryRaw`SELECT 1 FROM ballot WHERE key = ${ballotKey(token)} FOR UPDATE`;
		const casting = ballots.cast(token, catalogue.gp);
		await waitForLocks(1);
		const closing = urn.close(coordinator, waveId);
		await waitForLocks(2);
		return { casting, closing };
	}, patient);
	await outcome.casting;
	expect(await outcome.closing).toBe(1);
	expect(await countedTexts()).toEqual(['a']);
});

/** Until so many connections stand still because another one holds what they need. */
async function waitForLocks(count: number): Promise<void> {
	await vi.waitFor(async () => {
		const standing = await database.$queryRaw<object[]>`
			SELECT pid FROM pg_stat_activity
			WHERE datname = current_database() AND wait_event_type = 'Lock'`;
		expect(standing).toHaveLength(count);
	}, patient);
}

describe('by night', () => {
	const moveLastDay = (id: string, days: number) =>
		database.wave.update({ where: { id }, data: { closesOn: dayAsDate(dayFromToday(days)) } });

	test('waves past their last day are closed, and no others', async () => {
		const [token = ''] = await ask(coordinator, waveId, 'gp', 1);
		await answer(token, { better: 'a' });
		await moveLastDay(waveId, -1);
		const lastDay = await openWave(coordinator, { year: 2027, half: 2 });
		await moveLastDay(lastDay, 0);
		const draft = await openWave(coordinator, { year: 2028, half: 1 });
		await moveLastDay(draft, -1);
		await database.wave.update({ where: { id: draft }, data: { status: 'draft' } });

		await urn.closeExpired();
		expect(await statusOf(waveId)).toBe('closed');
		expect(await countedTexts()).toEqual(['a']);
		expect(await statusOf(lastDay)).toBe('open');
		expect(await statusOf(draft)).toBe('draft');
	});

	test('nothing is left to do the next time', async () => {
		await moveLastDay(waveId, -1);
		await urn.closeExpired();
		await urn.closeExpired();
		expect(await statusOf(waveId)).toBe('closed');
	});
});

test('nobody but the coordinator opens the urn', async () => {
	const [token = ''] = await ask(coordinator, waveId, 'gp', 1);
	await answer(token, { access: 5 });
	for (const [who, actor] of await outsiders(programme))
		await expect(urn.close(actor, waveId), who).rejects.toEqual(notFound);
	expect(await statusOf(waveId)).toBe('open');
	expect(await database.response.count({ where: { waveId } })).toBe(0);
});
