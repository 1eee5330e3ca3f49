import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import { learnerIn, teachingProgramme } from './test-programme.ts';
import { waiting } from './waiting.ts';

test('a change of the law waits by name, and the day’s minutes in one line', async () => {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	const { personId } = doctor;
	const { id: programmeId, slug } = doctor.programme;
	expect(await waiting(doctor)).toEqual([]);

	const reference = 'sygedagpengeloven/11-a/only-when-needed';
	await database.learnedStatement.create({
		data: { programmeId, personId, reference, learnedOn: dayAsDate('2026-01-01') },
	});
	const change = { programmeId, reference, before: '', effectiveOn: dayAsDate('2026-02-01') };
	const { id } = await database.lawChange.create({
		data: { ...change, publishedAt: dayAsDate('2026-01-15') },
	});
	await database.moduleProgress.create({
		data: { programmeId, personId, slug: 'laegeattester', version: 1 },
	});
	expect(await waiting(doctor)).toEqual([
		{
			title: 'Reglen er ændret: sygedagpengeloven § 11 a',
			detail: '2 minutter',
			href: `/p/${slug}/laering/aendring/${id}`,
		},
		{
			title: 'Lær noget i dag: 6 minutter',
			detail: 'Fortsæt: Lægeattester',
			href: `/p/${slug}/laering`,
		},
	]);
});

test('nothing waits for those who do not learn here', async () => {
	const programme = await teachingProgramme();
	expect(await waiting(await learnerIn(programme, 'management'))).toEqual([]);
	const doctor = await learnerIn(programme, 'gp');
	const elsewhere = { ...doctor.programme, uses: ['survey'] as const };
	expect(await waiting({ ...doctor, programme: elsewhere })).toEqual([]);
});
