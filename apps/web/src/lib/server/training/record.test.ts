import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import * as certificates from './certificates/certificates.ts';
import * as modules from './modules.ts';
import * as record from './record.ts';
import { learnerIn, teachingProgramme } from './test-programme.ts';

const slug = 'laegeattester';

/** Somebody who completed a module in January and learned of a change in February. */
async function learnerWithRecord(): Promise<Actor> {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	const mine = { programmeId: doctor.programme.id, personId: doctor.personId };
	const published = await modules.find(doctor, slug);
	if (!published) throw new Error('The module is not taught');
	await database.moduleProgress.create({
		data: {
			...{ ...mine, slug, version: 1, done: ['page/hvem-spoerger'], seconds: 540 },
			...{ startedAt: dayAsDate('2026-01-10'), lastAt: dayAsDate('2026-01-12') },
			completedAt: dayAsDate('2026-01-12'),
		},
	});
	await database.trainingAnswer.create({
		data: {
			...{ ...mine, id: randomUUID(), slug, version: 1, item: 'question/when-285' },
			...{ purpose: 'step', given: 0, right: true, answeredAt: dayAsDate('2026-01-12') },
		},
	});
	await database.$transaction((transaction) =>
		certificates.issue(transaction, doctor, published, '2026-01-12'),
	);
	await database.lawChange.create({
		data: {
			...{ programmeId: mine.programmeId, before: '', effectiveOn: dayAsDate('2026-02-01') },
			reference: 'sygedagpengeloven/11-a/only-when-needed',
			lessons: { create: { personId: mine.personId, takenAt: dayAsDate('2026-02-02') } },
		},
	});
	return doctor;
}

test('the record holds modules, time by year and theme, certificates and changes', async () => {
	const doctor = await learnerWithRecord();
	const found = await record.find(doctor);
	const [certificate] = found.certificates;
	expect(found.modules).toEqual([
		{
			...{ slug, title: 'Lægeattester', theme: 'certificates', version: 1, share: 1, seconds: 540 },
			...{ begunOn: '2026-01-10', completedOn: '2026-01-12' },
			certificate,
		},
	]);
	expect(certificate?.title).toBe('Lægeattester');
	expect(found.times).toEqual([
		{ year: 2026, theme: undefined, seconds: 540, days: 1 },
		{ year: 2026, theme: 'certificates', seconds: 540, days: 1 },
	]);
	expect(found.changes).toMatchObject([
		{ where: 'sygedagpengeloven § 11 a', effectiveOn: '2026-02-01', learnedOn: '2026-02-02' },
	]);
});

test('a module that is taken out stays in the record', async () => {
	const doctor = await learnerWithRecord();
	await database.trainingModule.updateMany({
		where: { programmeId: doctor.programme.id, slug },
		data: { retired: true },
	});
	const { modules: recorded } = await record.find({
		...doctor,
		programme: { ...doctor.programme, moduleRevision: doctor.programme.moduleRevision + 1 },
	});
	expect(recorded).toMatchObject([{ title: 'Lægeattester', theme: 'certificates' }]);
});

test('all that is stored comes along, and nobody else sees any of it', async () => {
	const doctor = await learnerWithRecord();
	const all = await record.findAll(doctor);
	expect(all).toMatchObject({
		modules: [{ slug }],
		answers: [{ item: 'question/when-285', given: 0 }],
		lessons: [{}],
		certificates: [{ title: 'Lægeattester' }],
	});
	const coordinator = await learnerIn(doctor.programme, 'coordinator', 'administrator');
	expect(await record.find(coordinator)).toEqual({
		...{ modules: [], times: [], certificates: [], changes: [] },
	});
	expect(await record.findAll(coordinator)).toEqual({
		...{ plan: null, modules: [], answers: [], memory: [], statements: [] },
		...{ lessons: [], certificates: [] },
	});
});
