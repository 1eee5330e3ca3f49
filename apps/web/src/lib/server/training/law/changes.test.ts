import { findStatement, validityOn } from '@raadgiver/training';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import * as registers from '../register.ts';
import { actorAgain, learnerIn, teachingProgramme } from '../test-programme.ts';
import * as previews from './change-preview.ts';
import * as changes from './changes.ts';
import type { NewChange } from './changes.ts';
import * as lessons from './lessons.ts';
import { ChangePendingError, RegisterRuleError, StatementChangedError } from './refusals.ts';
import { markOf } from './statement-rows.ts';
import * as statements from './statements.ts';

const reference = 'sygedagpengeloven/11-a/only-when-needed';

const plan: NewChange = {
	kind: 'new',
	from: '2027-01-01',
	text: 'Kommunen beder altid om en LÆ 285.',
	source: 'LOV nr. 1 af 1. december 2026, § 3',
	replacement: '',
	material: true,
	explanation: 'Du skal bede om den hver gang.',
	act: 'sygedagpengeloven',
	section: '11-a',
	asked: [],
};

let adviser: Actor;
let caseworker: Actor;

/** The clock stands at a moment in Denmark; the rest of time goes on. */
function itIs(moment: string): void {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
}

beforeAll(async () => {
	const programme = await teachingProgramme();
	adviser = await learnerIn(programme, 'adviser');
	caseworker = await learnerIn(programme, 'caseworker');
});

beforeEach(() => itIs('2026-12-01T12:00:00Z'));
afterEach(() => vi.useRealTimers());

/** A programme of its own, in which a caseworker has learned the statement. */
async function stage(learnedOn = '2026-11-20') {
	const programme = await teachingProgramme();
	const teacher = await learnerIn(programme, 'coordinator');
	const learner = await learnerIn(programme, 'caseworker');
	await database.learnedStatement.create({
		data: {
			...{ programmeId: programme.id, personId: learner.personId, reference },
			learnedOn: dayAsDate(learnedOn),
		},
	});
	return { teacher, learner };
}

async function standing(actor: Actor, of = reference) {
	const register = await registers.read(actor.programme.id);
	const statement = findStatement(register, of);
	if (!statement) throw new Error(`${of} is not in the register`);
	return { statement, mark: markOf(statement) };
}

async function publish(teacher: Actor, changed: Partial<NewChange> = {}): Promise<string> {
	const { mark } = await standing(teacher);
	return changes.publish(teacher, reference, mark, { ...plan, ...changed });
}

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

test('what a change touches is seen before it is published', async () => {
	const { teacher } = await stage();
	const { mark } = await standing(teacher);
	const preview = await previews.find(teacher, reference, mark, { ...plan, from: '2027-01-01' });
	expect(preview).toMatchObject({ learners: 1, text: plan.text, isNow: false });
	const touched = preview.modules.find(({ slug }) => slug === 'laegeattester');
	expect(touched?.questions.length).toBeGreaterThan(0);
	await expect(previews.find(teacher, reference, mark, { ...plan, source: '' })).rejects.toThrow(
		RegisterRuleError,
	);
	await expect(previews.find(teacher, reference, 'another', plan)).rejects.toThrow(
		StatementChangedError,
	);
});

test('the lesson asks what stays right, shows the rest as it was, and is taken once', async () => {
	const { teacher, learner } = await stage();
	const { mark } = await standing(teacher);
	const preview = await previews.find(teacher, reference, mark, plan);
	const [asked] = preview.modules.flatMap(({ slug, questions }) =>
		questions.map(({ id }) => ({ slug, id })),
	);
	if (!asked) throw new Error('No question names the statement');
	await database.moduleProgress.create({
		data: {
			...{ programmeId: teacher.programme.id, personId: learner.personId, slug: asked.slug },
			...{ version: 1, done: [] },
		},
	});
	const id = await publish(teacher, { from: '2026-12-01', asked: [`${asked.slug}/${asked.id}`] });
	const again = await actorAgain(learner);
	const lesson = await lessons.find(again, id);
	expect(lesson).toMatchObject({
		before: { text: 'Kommunen beder kun om en LÆ 285, når den finder det nødvendigt.' },
		after: { text: plan.text },
		explanation: plan.explanation,
		isTaken: false,
	});
	expect(lesson.questions[0]).toMatchObject({ kind: 'asked', question: { id: asked.id } });
	expect(Object.keys(lesson.statements)).toContain(reference);
	await lessons.finish(again, id);
	await lessons.finish(again, id);
	expect(await changes.waitingFor(again)).toEqual([]);
	expect((await lessons.find(again, id)).isTaken).toBe(true);
	const learned = await database.learnedStatement.findMany({
		where: { personId: learner.personId, reference: lesson.after?.reference },
	});
	expect(learned).toEqual([expect.objectContaining({ learnedOn: dayAsDate('2026-12-01') })]);
	await expect(changes.withdraw(teacher, id)).rejects.toMatchObject({ status: 404 });
});

test('there is no lesson before its day, in another programme, or where it does not matter', async () => {
	const { teacher, learner } = await stage();
	const coming = await publish(teacher);
	await expect(lessons.find(learner, coming)).rejects.toMatchObject({ status: 404 });
	await expect(lessons.finish(learner, coming)).rejects.toMatchObject({ status: 404 });
	await expect(lessons.find(caseworker, coming)).rejects.toMatchObject({ status: 404 });
	await changes.withdraw(teacher, coming);
	const quiet = await publish(teacher, { from: '2026-01-01', material: false });
	await expect(lessons.find(learner, quiet)).rejects.toMatchObject({ status: 404 });
	expect(await changes.waitingFor(learner)).toEqual([]);
});

test('whoever learned the rule after it changed has learned the new', async () => {
	itIs('2027-01-02T12:00:00Z');
	const late = await stage('2027-01-02');
	itIs('2026-12-01T12:00:00Z');
	await publish(late.teacher);
	itIs('2027-01-03T12:00:00Z');
	expect(await changes.waitingFor(late.learner)).toEqual([]);
});

test('whoever was taught the old until it was published late has learned the old', async () => {
	itIs('2027-02-01T12:00:00Z');
	const { teacher, learner } = await stage('2027-01-20');
	await publish(teacher);
	expect(await changes.waitingFor(learner)).toHaveLength(1);
});
