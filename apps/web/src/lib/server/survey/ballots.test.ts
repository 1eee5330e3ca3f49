import { beforeEach, describe, expect, test } from 'vitest';
import { DONT_KNOW, NOT_SHOWN, SKIPPED, type StoredAnswers } from '@raadgiver/survey';
import { createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import * as ballots from './ballots.ts';
import { catalogue } from './catalogue.ts';
import * as invitations from './invitations.ts';
import { ballotKey } from './secrets.ts';
import { actorIn, answer, ask, dayFromToday, openWave } from './test-wave.ts';
import * as urn from './urn.ts';

let coordinator: Actor;
let waveId: string;
let token: string;

beforeEach(async () => {
	coordinator = await actorIn(await createProgramme(database), 'coordinator');
	waveId = await openWave(coordinator);
	[token = ''] = await ask(coordinator, waveId, 'gp', 1);
});

const cast = () => ballots.cast(token, catalogue.gp);

async function answersSoFar() {
	const found = await ballots.find(token);
	return 'ballot' in found ? found.ballot.answers : found.refusal;
}

describe('a good link', () => {
	test('opens the questionnaire of its group, and says nothing of who it was sent to', async () => {
		const found = await ballots.find(token);
		expect(found).toMatchObject({
			ballot: { group: 'gp', year: 2027, half: 1, answers: {}, isStarted: false },
		});
		expect('ballot' in found && found.ballot.questionnaire).toEqual(catalogue.gp);
		const invited = await database.invitation.findFirstOrThrow({ where: { waveId } });
		const seen = JSON.stringify(found);
		for (const secret of [invited.id, invited.email, invited.name, waveId])
			expect(seen).not.toContain(secret);
	});

	test('writes nothing by being opened', async () => {
		await ballots.find(token);
		expect(await database.ballot.count({ where: { waveId } })).toBe(0);
	});
});

describe('a link that takes no answer says why', () => {
	const refusals: Record<ballots.Refusal, () => Promise<unknown>> = {
		unknown: () => Promise.resolve((token = `${token.slice(0, -1)}!`)),
		'not-open-yet': () => moveWave({ opensOn: dayAsDate(dayFromToday(1)) }),
		expired: () => moveWave({ closesOn: dayAsDate(dayFromToday(-1)) }),
		closed: () => urn.close(coordinator, waveId),
		used: () => answer(token, { access: 3 }),
	};

	function moveWave(data: { opensOn?: Date; closesOn?: Date; status?: 'draft' }) {
		return database.wave.update({ where: { id: waveId }, data });
	}

	test.each(Object.entries(refusals))('%s, to whoever reads or writes', async (refusal, make) => {
		await make();
		const before = await database.ballot.findMany({ where: { waveId } });
		const refused = expect.objectContaining({ refusal });
		expect(await ballots.find(token)).toEqual({ refusal });
		await expect(ballots.save(token, { access: 5 })).rejects.toEqual(refused);
		await expect(cast()).rejects.toEqual(refused);
		expect(await database.ballot.findMany({ where: { waveId } })).toEqual(before);
	});

	test('not-open-yet while the wave is a draft, though its days have come', async () => {
		await moveWave({ status: 'draft' });
		expect(await ballots.find(token)).toEqual({ refusal: 'not-open-yet' });
	});

	test('used, rather than expired or closed, to whoever has answered', async () => {
		await answer(token, { access: 3 });
		await moveWave({ closesOn: dayAsDate(dayFromToday(-1)) });
		expect(await ballots.find(token)).toEqual({ refusal: 'used' });
		await urn.close(coordinator, waveId);
		expect(await ballots.find(token)).toEqual({ refusal: 'used' });
		await expect(cast()).rejects.toEqual(expect.objectContaining({ refusal: 'used' }));
	});

	test('on the first and the last day it takes answers', async () => {
		const today = dayAsDate(dayFromToday(0));
		await moveWave({ opensOn: today, closesOn: today });
		await answer(token, { access: 3 });
	});
});

describe('a draft', () => {
	test('is kept item by item, and the newest answer to an item counts', async () => {
		await ballots.save(token, { access: 2, clarity: DONT_KNOW });
		await ballots.save(token, { access: 4, better: 'Kom oftere – også om fredagen. 🚲' });
		await ballots.save(token, { dialogue: SKIPPED });
		expect(await answersSoFar()).toEqual({
			access: 4,
			clarity: DONT_KNOW,
			better: 'Kom oftere – også om fredagen. 🚲',
			dialogue: SKIPPED,
		});
		expect(await ballots.find(token)).toMatchObject({ ballot: { isStarted: true } });
	});

	test('keeps what several devices save at the same moment', async () => {
		const items = ['coherence', 'access', 'clarity', 'dialogue', 'respect', 'learning'];
		await Promise.all(items.map((item, index) => ballots.save(token, { [item]: (index % 5) + 1 })));
		expect(await answersSoFar()).toEqual(
			Object.fromEntries(items.map((item, index) => [item, (index % 5) + 1])),
		);
	});

	test('is one with a code, whichever way the code is typed', async () => {
		await invitations.addCodes(coordinator, waveId, 1);
		const [code = ''] = await invitations.listCodes(coordinator, waveId);
		await ballots.save(code.toLowerCase(), { access: 2 });
		await ballots.save(`${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`, { clarity: 3 });
		token = code;
		expect(await answersSoFar()).toEqual({ access: 2, clarity: 3 });
	});
});

describe('handing in', () => {
	test('puts the answers into the urn and takes the draft away', async () => {
		await answer(token, { access: 4, better: SKIPPED });
		expect(await database.ballot.findUnique({ where: { key: ballotKey(token) } })).toMatchObject({
			state: 'cast',
			draft: null,
			answers: { access: 4, better: SKIPPED },
		});
	});

	test('leaves out what was answered to a question that is not asked after all', async () => {
		await invitations.addCodes(coordinator, waveId, 1);
		[token = ''] = await invitations.listCodes(coordinator, waveId);
		await ballots.save(token, { contact: 'over-six-months', agreements: 5 });
		await ballots.save(token, { contact: 'first-time' });
		expect(await answersSoFar()).toEqual({ contact: 'first-time', agreements: 5 });
		await ballots.cast(token, catalogue.citizen);
		const { answers } = await database.ballot.findUniqueOrThrow({
			where: { key: ballotKey(token) },
		});
		expect(answers).toEqual({ contact: 'first-time', agreements: NOT_SHOWN });
	});

	test('leaves no code of their own in the urn, yet the same one is known again', async () => {
		await invitations.addCodes(coordinator, waveId, 3);
		const codes = await invitations.listCodes(coordinator, waveId);
		for (const [index, ownCode] of ['KA14OD', 'KA14OD', 'KA15OD'].entries())
			await answer(codes[index] ?? '', { 'own-code': ownCode, respect: 4 }, 'citizen');
		const cast = await database.ballot.findMany({ where: { waveId } });
		const sealed = cast.map(({ answers }) => (answers as StoredAnswers)['own-code']);
		expect(JSON.stringify(cast)).not.toContain('KA1');
		expect(new Set(sealed).size).toBe(2);
	});

	test('counts once when it is sent again', async () => {
		await answer(token, { access: 4 });
		await expect(cast()).rejects.toThrow(ballots.RefusedBallotError);
		expect(await urn.close(coordinator, waveId)).toBe(1);
	});

	test(
		'counts once when it is sent twenty times at the same moment',
		{ timeout: 20_000 },
		async () => {
			await ballots.save(token, { access: 4 });
			const outcomes = await Promise.allSettled(Array.from({ length: 20 }, cast));
			const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
			expect(refused).toEqual(Array(19).fill(expect.objectContaining({ refusal: 'used' })));
			expect(await urn.close(coordinator, waveId)).toBe(1);
			expect(await database.response.findMany({ where: { waveId } })).toMatchObject([
				{ group: 'gp', answers: { access: 4 } },
			]);
		},
	);

	test('takes either the save or the ballot when both come at the same moment', async () => {
		await ballots.save(token, { access: 4 });
		const [saved] = await Promise.allSettled([ballots.save(token, { clarity: 1 }), cast()]);
		const { answers } = await database.ballot.findUniqueOrThrow({
			where: { key: ballotKey(token) },
		});
		expect(answers).toEqual(
			saved.status === 'fulfilled' ? { access: 4, clarity: 1 } : { access: 4 },
		);
	});

	test('cannot be taken back or added to', async () => {
		await answer(token, { access: 4 });
		await expect(ballots.save(token, { access: 1 })).rejects.toEqual(
			expect.objectContaining({ refusal: 'used' }),
		);
		const { answers } = await database.ballot.findUniqueOrThrow({
			where: { key: ballotKey(token) },
		});
		expect(answers).toEqual({ access: 4 });
	});

	test.each([
		['nothing', undefined],
		['skipped questions only', { access: SKIPPED, better: SKIPPED }],
	])('%s is refused, and can still be answered', async (_, answers) => {
		if (answers) await ballots.save(token, answers);
		await expect(cast()).rejects.toThrow(ballots.EmptyBallotError);
		await answer(token, { access: DONT_KNOW });
		expect(await urn.close(coordinator, waveId)).toBe(1);
	});
});
