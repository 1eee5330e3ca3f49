import { validityOn } from '@raadgiver/training';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { actorAgain, learnerIn, teachingProgramme } from '../test-programme.ts';
import * as changes from './changes.ts';
import { ChangePendingError, RegisterRuleError, StatementChangedError } from './refusals.ts';
import * as statements from './statements.ts';
import { itIs, plan, publish, reference, stage, standing } from './test-change.ts';

let adviser: Actor;
let caseworker: Actor;

beforeAll(async () => {
	const programme = await teachingProgramme();
	adviser = await learnerIn(programme, 'adviser');
	caseworker = await learnerIn(programme, 'caseworker');
});

beforeEach(() => itIs('2026-12-01T12:00:00Z'));
afterEach(() => vi.useRealTimers());

test('a change is prepared, and switches at midnight in Denmark', async () => {
	const { teacher, learner } = await stage();
	const change = await publish(teacher);
	const { statement } = await standing(teacher);
	const added = 'sygedagpengeloven/11-a/kommunen-beder-altid-om-en';
	expect(statement).toMatchObject({ validTo: '2026-12-31', replacedBy: added });
	const next = (await standing(teacher, added)).statement;
	expect(next).toMatchObject({ status: 'in-force', validFrom: '2027-01-01', text: plan.text });
	expect([validityOn(statement, '2026-12-31'), validityOn(next, '2026-12-31')]).toEqual([
		'in-force',
		'not-yet',
	]);
	expect([validityOn(statement, '2027-01-01'), validityOn(next, '2027-01-01')]).toEqual([
		'ended',
		'in-force',
	]);
	itIs('2026-12-31T22:59:59Z');
	expect(await changes.waitingFor(learner)).toEqual([]);
	itIs('2026-12-31T23:00:00Z');
	expect(await changes.waitingFor(learner)).toMatchObject([{ change, reference }]);
});

test('in summer midnight is an hour earlier by the clocks of the world', async () => {
	const { teacher, learner } = await stage();
	await publish(teacher, { from: '2027-07-01' });
	itIs('2027-06-30T21:59:59Z');
	expect(await changes.waitingFor(learner)).toEqual([]);
	itIs('2027-06-30T22:00:00Z');
	expect(await changes.waitingFor(learner)).toHaveLength(1);
});

test('both revisions are raised, and the wording of before is kept', async () => {
	const { teacher } = await stage();
	const id = await publish(teacher, { from: '2027-01-01' });
	const { programme } = await actorAgain(teacher);
	expect(programme.lawRevision).toBe(teacher.programme.lawRevision + 1);
	expect(programme.moduleRevision).toBe(teacher.programme.moduleRevision + 1);
	const revision = await database.lawRevision.findUniqueOrThrow({ where: { id } });
	expect(revision).toMatchObject({
		reference,
		personId: teacher.personId,
		before: { text: 'Kommunen beder kun om en LÆ 285, når den finder det nødvendigt.' },
	});
});

test('taken back before it takes effect, everything is as before', async () => {
	const { teacher, learner } = await stage();
	const before = await standing(teacher);
	const id = await publish(teacher, { from: '2027-01-01' });
	expect(await changes.withdraw(teacher, id)).toBe(reference);
	expect(await standing(teacher)).toEqual(before);
	await expect(
		standing(teacher, 'sygedagpengeloven/11-a/kommunen-beder-altid-om-en'),
	).rejects.toThrow('not in the register');
	expect(await changes.waitingFor(learner)).toEqual([]);
	await expect(changes.withdraw(teacher, id)).rejects.toMatchObject({ status: 404 });
});

test('what a module names by now stays, and is no law', async () => {
	const { teacher } = await stage();
	const id = await publish(teacher);
	const added = 'sygedagpengeloven/11-a/kommunen-beder-altid-om-en';
	await database.moduleDraft.create({
		data: {
			...{ programmeId: teacher.programme.id, slug: 'laegeattester' },
			files: { 'side.md': `[altid](lov:${added})` },
		},
	});
	await changes.withdraw(teacher, id);
	expect((await standing(teacher, added)).statement.status).toBe('unverified');
});

test('a rule that is worded anew today can be taken back for a quarter of an hour', async () => {
	const { teacher, learner } = await stage();
	const before = await standing(teacher);
	const id = await publish(teacher, { kind: 'reword', from: '2026-12-01' });
	expect(await changes.waitingFor(learner)).toHaveLength(1);
	itIs('2026-12-01T12:16:00Z');
	await expect(changes.withdraw(teacher, id)).rejects.toMatchObject({ status: 404 });
	itIs('2026-12-01T12:14:00Z');
	await changes.withdraw(teacher, id);
	expect(await standing(teacher)).toEqual(before);
});

test('a rule that ends says what ended it, until that is taken back', async () => {
	const { teacher } = await stage();
	const before = await standing(teacher);
	const id = await publish(teacher, { kind: 'end', text: '' });
	const { statement } = await standing(teacher);
	expect(statement).toMatchObject({ validTo: '2026-12-31' });
	expect(statement.source).toContain(plan.source);
	expect(statement).not.toHaveProperty('replacedBy');
	await changes.withdraw(teacher, id);
	expect(await standing(teacher)).toEqual(before);
});

test('a statement that is there may come in the place of another, once it is law', async () => {
	const { teacher } = await stage();
	const existing = (replacement: string) =>
		publish(teacher, { kind: 'existing', replacement, text: '', source: '' });
	await expect(existing('ny-hovedlov/start/replaces-lab')).rejects.toMatchObject({
		faults: [{ field: 'replacement', rule: 'replacement-not-verified' }],
	});
	await existing('sygedagpengeloven/11-c/right-to-certificate');
	expect((await standing(teacher)).statement.replacedBy).toBe(
		'sygedagpengeloven/11-c/right-to-certificate',
	);
});

test('of two who change the same statement at once, the second is told', async () => {
	const { teacher } = await stage();
	const { mark } = await standing(teacher);
	const outcomes = await Promise.allSettled([
		changes.publish(teacher, reference, mark, plan),
		changes.publish(teacher, reference, mark, { ...plan, text: 'Noget helt andet.' }),
	]);
	const refused = outcomes.filter(({ status }) => status === 'rejected');
	expect(refused).toEqual([expect.objectContaining({ reason: expect.any(StatementChangedError) })]);
	expect(refused[0]).toMatchObject({ reason: { last: { by: teacher.name } } });
	expect(await database.lawChange.count({ where: { programmeId: teacher.programme.id } })).toBe(1);
});

test('a second change waits for the first', async () => {
	const { teacher } = await stage();
	await publish(teacher);
	await expect(publish(teacher, { from: '2026-12-01' })).rejects.toThrow(ChangePendingError);
});

test('nothing is written where a rule is broken', async () => {
	const { teacher } = await stage();
	const before = await standing(teacher);
	await expect(publish(teacher, { from: '2019-12-27' })).rejects.toThrow(RegisterRuleError);
	await expect(publish(teacher, { explanation: '' })).rejects.toThrow(RegisterRuleError);
	await expect(publish(teacher, { act: 'findes', section: 'ikke' })).rejects.toMatchObject({
		status: 404,
	});
	expect(await standing(teacher)).toEqual(before);
});

test('those who do not keep this register find nothing to change', async () => {
	const { mark } = await standing(adviser);
	const stranger = { ...adviser, programme: (await stage()).teacher.programme };
	const former = await learnerIn(adviser.programme, 'adviser');
	await database.membership.updateMany({
		where: { personId: former.personId },
		data: { active: false },
	});
	const doctor = await learnerIn(adviser.programme, 'gp', 'management', 'administrator');
	const section = { act: 'sygedagpengeloven', section: '11-a' };
	const fields = { ...plan, status: 'in-force', validFrom: '2026-01-01' } as const;
	for (const actor of [doctor, caseworker, former, stranger]) {
		const statement = { ...fields, validTo: undefined, verifiedOn: '2026-11-21' };
		for (const attempt of [
			() => changes.publish(actor, reference, mark, plan),
			() => statements.create(actor, section, statement),
			() => statements.verify(actor, reference, mark, statement),
		]) {
			await expect(attempt()).rejects.toMatchObject({ status: 404 });
		}
	}
});
