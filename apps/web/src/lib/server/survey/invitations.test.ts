import { beforeEach, describe, expect, test } from 'vitest';
import { createMember, createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { readCode } from '#lib/survey/code.ts';
import * as ballots from './ballots.ts';
import * as invitations from './invitations.ts';
import { actorIn, ask, openWave, outsiders } from './test-wave.ts';

const notFound = expect.objectContaining({ status: 404 });
const bo = { name: 'Bo Berg', email: 'Bo.Berg@Example.dk', locale: 'da' } as const;

let programme: TestProgramme;
let coordinator: Actor;
let waveId: string;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
	waveId = await openWave(coordinator);
});

const emails = async () => (await invitations.list(coordinator, waveId)).map(({ email }) => email);

describe('people who are asked by mail', () => {
	test('stand in the list group by group, by name, and have not been written to', async () => {
		const named = (name: string) => ({ ...bo, name, email: `${name}@example.dk` });
		expect(await invitations.add(coordinator, waveId, 'gp', [named('Åse'), named('Bo')])).toBe(2);
		await invitations.add(coordinator, waveId, 'adviser', [named('Dorte')]);
		await invitations.add(coordinator, waveId, 'gp', [named('Ane')]);
		const list = await invitations.list(coordinator, waveId);
		expect(list.filter(({ group }) => group === 'gp').map(({ name }) => name)).toEqual([
			'Ane',
			'Bo',
			'Åse',
		]);
		expect(list.map(({ name }) => name).indexOf('Dorte')).toBeOneOf([0, 3]);
		for (const one of list) expect(one).toMatchObject({ delivery: 'waiting', sentOn: null });
	});

	test('are asked once, however the address is written and however often', async () => {
		const shouted = { ...bo, email: 'BO.BERG@EXAMPLE.DK' };
		expect(await invitations.add(coordinator, waveId, 'gp', [bo, shouted])).toBe(1);
		expect(await invitations.add(coordinator, waveId, 'gp', [shouted])).toBe(0);
		expect(await invitations.add(coordinator, waveId, 'adviser', [bo])).toBe(0);
		expect(await emails()).toEqual(['bo.berg@example.dk']);
	});

	test('are left as they are when they are added again', async () => {
		await invitations.add(coordinator, waveId, 'gp', [bo]);
		await database.invitation.updateMany({ where: { waveId }, data: { delivery: 'sent' } });
		await invitations.add(coordinator, waveId, 'gp', [{ ...bo, name: 'En anden' }]);
		expect(await invitations.list(coordinator, waveId)).toMatchObject([
			{ name: 'Bo Berg', delivery: 'sent' },
		]);
	});

	test('are the active members with the role, once asked for', async () => {
		for (const [name, active] of [
			['Ane', true],
			['Former', false],
		] as const)
			await createMember(database, programme, {
				name,
				email: `${name.toLowerCase()}@${programme.slug}.dk`,
				roles: ['gp'],
				active,
			});
		await actorIn(programme, 'adviser');
		await actorIn(await createProgramme(database), 'gp');
		expect(await invitations.addMembers(coordinator, waveId, 'gp')).toBe(1);
		expect(await invitations.addMembers(coordinator, waveId, 'gp')).toBe(0);
		expect(await emails()).toEqual([`ane@${programme.slug}.dk`]);
	});
});

describe('taking somebody out', () => {
	test('is possible until a mail is on its way', async () => {
		await ask(coordinator, waveId, 'gp', 2);
		const [first, second] = await invitations.list(coordinator, waveId);
		if (!first || !second) throw new Error('Nobody was asked');
		await invitations.remove(coordinator, waveId, first.id);
		expect(await emails()).toEqual([second.email]);
		const sentOn = new Date();
		const reached = [
			{ delivery: 'queued' },
			{ delivery: 'sent', sentOn },
			// A reminder that failed: the first mail did reach them.
			{ delivery: 'failed', sentOn },
		] as const;
		for (const data of reached) {
			await database.invitation.update({ where: { id: second.id }, data });
			await expect(invitations.remove(coordinator, waveId, second.id)).rejects.toEqual(notFound);
		}
		expect(await emails()).toEqual([second.email]);
	});

	test('is possible again when the address was wrong and no mail got through', async () => {
		await ask(coordinator, waveId, 'gp', 1);
		const [invited] = await invitations.list(coordinator, waveId);
		const where = { id: invited?.id ?? '' };
		await database.invitation.update({ where, data: { delivery: 'failed' } });
		await invitations.remove(coordinator, waveId, where.id);
		expect(await emails()).toEqual([]);
	});

	test('takes nobody out of another wave', async () => {
		await ask(coordinator, waveId, 'gp', 1);
		const [invited] = await invitations.list(coordinator, waveId);
		const other = await openWave(coordinator, { year: 2027, half: 2 });
		const attempt = invitations.remove(coordinator, other, invited?.id ?? '');
		await expect(attempt).rejects.toEqual(notFound);
		expect(await emails()).toHaveLength(1);
	});
});

describe('codes on paper', () => {
	test('are as many as asked for, all different, and each opens a ballot', async () => {
		await invitations.addCodes(coordinator, waveId, 30);
		const codes = await invitations.listCodes(coordinator, waveId);
		expect(new Set(codes).size).toBe(30);
		expect(await invitations.countCodes(coordinator, waveId)).toBe(30);
		expect(codes.map((code) => readCode(code))).toEqual(codes);
		const typed = codes[0]?.toLowerCase().replace(/(.{4})/g, '$1 ') ?? '';
		expect(await ballots.find(typed)).toMatchObject({ ballot: { group: 'citizen' } });
	});

	test('are the same when they are printed again, and grow by those that are added', async () => {
		await invitations.addCodes(coordinator, waveId, 3);
		const first = await invitations.listCodes(coordinator, waveId);
		await invitations.addCodes(coordinator, waveId, 2);
		const all = await invitations.listCodes(coordinator, waveId);
		expect(all).toHaveLength(5);
		expect(all).toEqual(expect.arrayContaining(first));
	});

	test('are nobody in the list of people', async () => {
		await invitations.addCodes(coordinator, waveId, 3);
		expect(await emails()).toEqual([]);
	});
});

test('nobody can be added to a closed wave', async () => {
	await database.wave.update({ where: { id: waveId }, data: { status: 'closed' } });
	await actorIn(programme, 'gp');
	const closed = invitations.WaveClosedError;
	await expect(invitations.add(coordinator, waveId, 'gp', [bo])).rejects.toThrow(closed);
	await expect(invitations.addMembers(coordinator, waveId, 'gp')).rejects.toThrow(closed);
	await expect(invitations.addCodes(coordinator, waveId, 1)).rejects.toThrow(closed);
	expect(await database.invitation.count({ where: { waveId } })).toBe(0);
});

test('nobody but the coordinator sees, adds or takes out anybody', async () => {
	await ask(coordinator, waveId, 'gp', 1);
	await invitations.addCodes(coordinator, waveId, 1);
	const [invited] = await invitations.list(coordinator, waveId);
	if (!invited) throw new Error('Nobody was asked');
	for (const [who, actor] of await outsiders(programme)) {
		for (const attempt of [
			() => invitations.add(actor, waveId, 'gp', [bo]),
			() => invitations.addMembers(actor, waveId, 'gp'),
			() => invitations.addCodes(actor, waveId, 1),
			() => invitations.remove(actor, waveId, invited.id),
		])
			await expect(attempt(), who).rejects.toEqual(notFound);
		expect(await invitations.list(actor, waveId), who).toEqual([]);
		expect(await invitations.listCodes(actor, waveId), who).toEqual([]);
		expect(await invitations.countCodes(actor, waveId), who).toBe(0);
	}
	expect(await database.invitation.count({ where: { waveId } })).toBe(2);
});
