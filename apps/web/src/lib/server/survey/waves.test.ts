import { beforeEach, describe, expect, test } from 'vitest';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dateAsDay } from '#lib/survey/danish-day.ts';
import { catalogue } from './catalogue.ts';
import * as questionnaires from './questionnaires.ts';
import { actorIn, ask, openWave, outsiders } from './test-wave.ts';
import * as waves from './waves.ts';

const notFound = expect.objectContaining({ status: 404 });
const spring = { year: 2027, half: 1, opensOn: '2027-02-01', closesOn: '2027-03-01' };

let programme: TestProgramme;
let coordinator: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
});

describe('a new wave', () => {
	test('is a draft with its half-year and its days', async () => {
		const id = await waves.create(coordinator, spring);
		const wave = await waves.find(coordinator, id);
		expect(wave).toMatchObject({ id, year: 2027, half: 1, status: 'draft' });
		expect([dateAsDay(wave.opensOn), dateAsDay(wave.closesOn)]).toEqual([
			'2027-02-01',
			'2027-03-01',
		]);
	});

	test('stands before the older ones', async () => {
		const first = await waves.create(coordinator, spring);
		const third = await waves.create(coordinator, { ...spring, year: 2028 });
		const second = await waves.create(coordinator, { ...spring, half: 2 });
		expect((await waves.list(coordinator)).map(({ id }) => id)).toEqual([third, second, first]);
	});

	test('takes the questionnaires as they are worded today', async () => {
		const id = await waves.create(coordinator, spring);
		for (const group of ['gp', 'citizen', 'adviser'] as const)
			expect(await questionnaires.find(coordinator, id, group)).toEqual(catalogue[group]);
	});

	test('asks by its own copy, whatever the questionnaires say later', async () => {
		const id = await waves.create(coordinator, spring);
		const [question] = catalogue.gp.questions;
		const definition = JSON.parse(JSON.stringify({ ...catalogue.gp, questions: [question] }));
		const copy = { waveId_group: { waveId: id, group: 'gp' as const } };
		await database.waveQuestionnaire.update({ where: copy, data: { definition } });
		expect((await questionnaires.find(coordinator, id, 'gp')).questions).toHaveLength(1);
	});

	test('is refused where the half-year has one, also when two are started at once', async () => {
		const outcomes = await Promise.allSettled([
			waves.create(coordinator, spring),
			waves.create(coordinator, { ...spring, closesOn: '2027-04-01' }),
		]);
		const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
		expect(refused).toEqual([expect.any(waves.WaveExistsError)]);
		const [wave, ...others] = await waves.list(coordinator);
		expect(others).toEqual([]);
		expect(await questionnaires.find(coordinator, wave?.id ?? '', 'gp')).toEqual(catalogue.gp);
	});

	test('leaves nothing behind when its questionnaires cannot be kept', async () => {
		await database.$executeRaw`
			ALTER TABLE wave_questionnaire ADD CONSTRAINT full_disk CHECK (version < 0) NOT VALID`;
		try {
			await expect(waves.create(coordinator, spring)).rejects.toThrow('full_disk');
		} finally {
			await database.$executeRaw`ALTER TABLE wave_questionnaire DROP CONSTRAINT full_disk`;
		}
		expect(await waves.list(coordinator)).toEqual([]);
	});

	test('of another programme may be for the same half-year', async () => {
		await waves.create(coordinator, spring);
		const neighbour = await actorIn(await createProgramme(database), 'coordinator');
		await waves.create(neighbour, spring);
		expect(await waves.list(neighbour)).toHaveLength(1);
	});
});

describe('the last day', () => {
	test('is moved until the wave is closed', async () => {
		const id = await waves.create(coordinator, spring);
		await waves.reschedule(coordinator, id, '2099-03-15');
		expect(dateAsDay((await waves.find(coordinator, id)).closesOn)).toBe('2099-03-15');
		await database.wave.update({ where: { id }, data: { status: 'closed' } });
		await expect(waves.reschedule(coordinator, id, '2099-04-01')).rejects.toEqual(notFound);
		expect(dateAsDay((await waves.find(coordinator, id)).closesOn)).toBe('2099-03-15');
	});
});

test('the last day is neither one that has passed nor one before the first', async () => {
	const id = await openWave(coordinator);
	const tooEarly = waves.reschedule(coordinator, id, '2020-01-01');
	await expect(tooEarly).rejects.toBeInstanceOf(waves.LastDayError);
});

describe('removing', () => {
	test('takes a draft away with its list of people', async () => {
		const id = await waves.create(coordinator, spring);
		await ask(coordinator, id, 'gp', 2);
		await waves.remove(coordinator, id);
		await expect(waves.find(coordinator, id)).rejects.toEqual(notFound);
		expect(await database.invitation.count({ where: { waveId: id } })).toBe(0);
	});

	test.each(['open', 'closed'] as const)('spares a wave that is %s', async (status) => {
		const id = await waves.create(coordinator, spring);
		await database.wave.update({ where: { id }, data: { status } });
		await expect(waves.remove(coordinator, id)).rejects.toEqual(notFound);
		expect(await waves.find(coordinator, id)).toMatchObject({ status });
	});
});

describe('who may not', () => {
	const attempts: Record<string, (actor: Actor, id: string) => Promise<unknown>> = {
		find: (actor, id) => waves.find(actor, id),
		reschedule: (actor, id) => waves.reschedule(actor, id, '2027-12-24'),
		remove: (actor, id) => waves.remove(actor, id),
		'read the questionnaire': (actor, id) => questionnaires.find(actor, id, 'gp'),
	};

	test.each(Object.entries(attempts))('%s: it is as if there were no wave', async (_, attempt) => {
		const id = await waves.create(coordinator, spring);
		for (const [who, actor] of await outsiders(programme))
			await expect(attempt(actor, id), who).rejects.toEqual(notFound);
		const wave = await waves.find(coordinator, id);
		expect(dateAsDay(wave.closesOn)).toBe(spring.closesOn);
	});

	test('list and create: 404, and nothing of this programme is seen or started', async () => {
		await waves.create(coordinator, spring);
		for (const [who, actor] of await outsiders(programme)) {
			const autumn = { ...spring, half: 2 };
			const sees = await waves.list(actor).catch((problem: unknown) => problem);
			expect([[], notFound], who).toContainEqual(sees);
			if (actor.programme.id === programme.id) {
				await expect(waves.list(actor), who).rejects.toEqual(notFound);
				await expect(waves.create(actor, autumn), who).rejects.toEqual(notFound);
			}
		}
		expect(await waves.list(coordinator)).toHaveLength(1);
	});
});
