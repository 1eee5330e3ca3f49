import { randomUUID } from 'node:crypto';
import { wayOf } from '@raadgiver/training';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import * as answers from './answers.ts';
import * as modules from './modules.ts';
import * as player from './player.ts';
import * as catalogue from './player-catalogue.ts';
import { actorAgain, learnerIn, teachingProgramme } from './test-programme.ts';

const slug = 'laegeattester';
const programme = await teachingProgramme();

const answerTo = (question: string, given: unknown, purpose: 'before' | 'repetition') => ({
	...{
		id: randomUUID(),
		slug,
		version: 1,
		item: `question/${question}`,
		purpose,
		given,
		waited: 0,
	},
});
const stepDone = (key: string) => ({ slug, version: 1, key, seconds: 10, waited: 0 });

test('whoever opens a module anew sees the whole way, and nothing done', async () => {
	const opened = await player.open(await learnerIn(programme, 'gp'), slug);
	expect(opened).toMatchObject({ done: [], given: {}, completedAt: undefined });
	expect(opened?.view.way[0]?.key).toMatch(/^before\//);
	expect(Object.keys(opened?.view.statements ?? {}).length).toBeGreaterThan(5);
});

test('what was done and answered is there on every device, and belongs to one person', async () => {
	const doctor = await learnerIn(programme, 'gp');
	const answer = answerTo('before-attend', 1, 'before');
	await answers.hand(doctor, { answers: [answer], steps: [stepDone('before/before-attend')] });
	await answers.hand(doctor, {
		answers: [answerTo('before-attend', 0, 'repetition')],
		steps: [],
	});
	expect(await player.open(doctor, slug)).toMatchObject({
		done: ['before/before-attend'],
		given: { 'question/before-attend': 1 },
	});
	const other = await player.open(await learnerIn(programme, 'gp'), slug);
	expect(other).toMatchObject({ done: [], given: {} });
});

test('an answer that can be none to the question as it is now is left out', async () => {
	const doctor = await learnerIn(programme, 'gp');
	await answers.hand(doctor, {
		answers: [answerTo('before-attend', 1, 'before')],
		steps: [],
	});
	await database.trainingAnswer.updateMany({
		where: { personId: doctor.personId },
		data: { given: 'precise' },
	});
	expect((await player.open(doctor, slug))?.given).toEqual({});
});

test('a stranger and somebody whose membership has ended open nothing', async () => {
	const doctor = await learnerIn(programme, 'gp');
	const stranger = await learnerIn(await teachingProgramme(), 'gp');
	const elsewhere = { ...stranger, programme: doctor.programme };
	expect(await player.open(elsewhere, slug)).toBeUndefined();
	await database.membership.updateMany({
		where: { personId: doctor.personId },
		data: { active: false },
	});
	expect(await player.open(doctor, slug)).toBeUndefined();
});

test('a module that is retired, or only a draft, is not there', async () => {
	const own = await teachingProgramme();
	const doctor = await learnerIn(own, 'gp');
	const one = { programmeId_slug: { programmeId: own.id, slug } };
	await database.trainingModule.update({ where: one, data: { retired: true } });
	await database.trainingModule.create({ data: { programmeId: own.id, slug: 'kladde' } });
	await database.programme.update({
		where: { id: own.id },
		data: { moduleRevision: { increment: 1 } },
	});
	const now = await actorAgain(doctor);
	expect(await player.open(now, slug)).toBeUndefined();
	expect(await player.open(now, 'kladde')).toBeUndefined();
	const { forYou } = await catalogue.list(now, '');
	expect(forYou.map((entry) => entry.slug)).not.toContain(slug);
});

test('whoever lacked only a step that the new version does without is done when they open it', async () => {
	const own = await teachingProgramme();
	const doctor = await learnerIn(own, 'gp');
	const published = await modules.find(doctor, slug);
	if (!published) throw new Error('the programme teaches it');
	const page = 'naar-chefen-spoerger';
	const others = wayOf(published.module).filter((key) => key !== `page/${page}`);
	await answers.hand(doctor, { answers: [], steps: others.map(stepDone) });
	expect((await player.open(doctor, slug))?.completedAt).toBeUndefined();
	const shipped = await database.moduleVersion.findFirstOrThrow({
		where: { programmeId: own.id, slug },
	});
	const files = shipped.files as Record<string, string>;
	const manifest = (files['module.yaml'] ?? '')
		.replace('version: 1', 'version: 2')
		.replace(`  - page: ${page}\n`, '');
	const kept = Object.entries(files).filter(([name]) => name !== `${page}.md`);
	await database.moduleVersion.create({
		data: {
			...{ programmeId: own.id, slug, version: 2, origin: 'written' },
			files: { ...Object.fromEntries(kept), 'module.yaml': manifest },
		},
	});
	await database.trainingModule.updateMany({
		where: { programmeId: own.id, slug },
		data: { version: 2 },
	});
	await database.programme.update({
		where: { id: own.id },
		data: { moduleRevision: { increment: 1 } },
	});
	const again = await actorAgain(doctor);
	const opened = await player.open(again, slug);
	expect(opened?.completedAt).toBeInstanceOf(Date);
	expect(await player.open(again, slug)).toEqual(opened);
	expect(
		await database.certificate.findMany({ where: { personId: doctor.personId } }),
	).toMatchObject([{ slug, version: 2 }]);
});

test('the catalogue tells how far one is, and finds what is searched for', async () => {
	const doctor = await learnerIn(programme, 'gp');
	const stateOf = async (query = '') =>
		(await catalogue.list(doctor, query)).forYou.find((entry) => entry.slug === slug)?.state;
	expect(await stateOf()).toEqual({ kind: 'new' });
	const published = await modules.find(doctor, slug);
	if (!published) throw new Error('the programme teaches it');
	const [first = '', ...rest] = wayOf(published.module);
	await answers.hand(doctor, { answers: [], steps: [stepDone(first)] });
	expect(await stateOf()).toMatchObject({ kind: 'begun' });
	await answers.hand(doctor, { answers: [], steps: rest.map(stepDone) });
	expect(await stateOf('LAEGEattest')).toMatchObject({ kind: 'done' });
	expect(await stateOf('zebra')).toBeUndefined();
	await database.moduleProgress.updateMany({
		where: { personId: doctor.personId },
		data: { version: 0 },
	});
	expect(await stateOf()).toMatchObject({ kind: 'new-version' });
});

test('an adviser finds what is written for others apart, a coordinator everything in one list', async () => {
	const adviser = await catalogue.list(await learnerIn(programme, 'adviser'), '');
	expect(adviser.others.length).toBeGreaterThan(0);
	const coordinator = await catalogue.list(await learnerIn(programme, 'coordinator'), '');
	expect(coordinator.others).toEqual([]);
	expect(coordinator.forYou.length).toBe(adviser.others.length + adviser.forYou.length);
});
