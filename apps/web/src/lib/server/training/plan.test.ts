import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { readDays } from './day-rows.ts';
import * as plans from './plan.ts';
import { learnerIn, teachingProgramme } from './test-programme.ts';

test('who has said nothing has the usual minutes and no mail, in a plan and in a day', async () => {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	const { minutes, weekdays } = await plans.find(doctor);
	expect(weekdays).toEqual([]);
	const days = { day: '2026-11-25', monday: '2026-11-23' };
	const [row] = await readDays(doctor.programme.id, [doctor.personId], days);
	expect(row?.minutes).toBe(minutes);
	await database.learningPlan.create({
		data: { programmeId: doctor.programme.id, personId: doctor.personId },
	});
	expect(await plans.find(doctor)).toEqual({ minutes, weekdays });
});

test('a plan is kept, and is the plan of one person in one programme', async () => {
	const programme = await teachingProgramme();
	const [doctor, colleague] = [await learnerIn(programme, 'gp'), await learnerIn(programme, 'gp')];
	await plans.update(doctor, { minutes: 10, weekdays: [1, 3] });
	await plans.update(doctor, { minutes: 15, weekdays: [] });
	expect(await plans.find(doctor)).toEqual({ minutes: 15, weekdays: [] });
	expect(await plans.find(colleague)).toMatchObject({ minutes: 8 });
});

test('whoever has left keeps no plan', async () => {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	await database.membership.updateMany({
		where: { personId: doctor.personId },
		data: { active: false },
	});
	await expect(plans.update(doctor, { minutes: 10, weekdays: [1] })).rejects.toMatchObject({
		status: 404,
	});
});
